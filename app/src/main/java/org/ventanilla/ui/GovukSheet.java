package org.ventanilla.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The vendored sheet as we serve it: without fonts and pictures that only its makers may use, and with sides
 * turned from left and right to start and end, so that a page in Arabic needs no second sheet.
 */
final class GovukSheet {

    private static final Pattern FONT = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern SIDE =
            Pattern.compile("(?<=[{;])(margin-left|margin-right|padding-left|padding-right|border-left|border-right"
                    + "|border-left-width|border-left-color|left|right)(?=:)");
    private static final Pattern VALUE = Pattern.compile("(?<=[{;])(float|clear|text-align):(left|right)");
    private static final Map<String, String> LOGICAL = logical();

    private GovukSheet() {}

    static String ours(String sheet) {
        var withoutFonts = FONT.matcher(sheet).replaceAll("").replace("GDS Transport", "Noto Sans");
        var withoutPictures =
                Pattern.compile("url\\(/assets/[^)]*\\)").matcher(withoutFonts).replaceAll("none");
        var turned = SIDE.matcher(withoutPictures).replaceAll(GovukSheet::side);
        return VALUE.matcher(turned).replaceAll(GovukSheet::value);
    }

    private static String side(MatchResult found) {
        return LOGICAL.getOrDefault(found.group(), found.group());
    }

    private static String value(MatchResult found) {
        var isLeft = found.group(2).equals("left");
        var end = isLeft ? "start" : "end";
        return found.group(1) + ":" + (found.group(1).equals("text-align") ? end : "inline-" + end);
    }

    private static Map<String, String> logical() {
        var names = new LinkedHashMap<String, String>();
        for (var property : new String[] {"margin", "padding", "border"}) {
            names.put(property + "-left", property + "-inline-start");
            names.put(property + "-right", property + "-inline-end");
        }
        names.put("border-left-width", "border-inline-start-width");
        names.put("border-left-color", "border-inline-start-color");
        names.put("left", "inset-inline-start");
        names.put("right", "inset-inline-end");
        return Map.copyOf(names);
    }
}
