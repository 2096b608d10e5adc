package org.ventanilla.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form as a page shows it.
 *
 * @param held what each field holds before anybody typed
 * @param texts fields into which anything can be typed, in order
 * @param choices fields of which one of some values is taken, with these values
 */
record SeenForm(String action, Map<String, String> held, List<String> texts, Map<String, List<String>> choices) {

    private static final String ATTRIBUTES = "((?:\\s+[a-zA-Z-]+(?:=\"[^\"]*\")?)*)\\s*";
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b" + ATTRIBUTES + ">(.*?)</form>");
    private static final Pattern TAG = Pattern.compile(
            "<(input|button|select|option|textarea|/select)\\b" + ATTRIBUTES + ">(?s:((?<=>)[^<]*</textarea>)?)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");
    private static final Set<String> SECRETS = Set.of("password", "password-new", "password-again", "pin");

    /** Those of the page that are sent with what was typed, in order. */
    static List<SeenForm> on(String body) {
        return FORM.matcher(body)
                .results()
                .map(found -> read(attributes(found.group(1)).getOrDefault("action", ""), found.group(2)))
                .toList();
    }

    /** What is typed there never comes back. */
    static boolean isSecret(String field) {
        return SECRETS.contains(field);
    }

    /** The same form at another time, whoever joined the family meanwhile: the same place, fields and question. */
    String signature() {
        var fields = new TreeSet<>(choices.keySet());
        fields.removeIf(name -> name.startsWith("tie-"));
        return action + " " + texts + " " + fields + " " + held.getOrDefault("fact", "");
    }

    private static SeenForm read(String action, String inside) {
        var held = new LinkedHashMap<String, String>();
        var texts = new ArrayList<String>();
        var choices = new LinkedHashMap<String, List<String>>();
        var select = "";
        for (var tag : TAG.matcher(inside).results().toList()) {
            var attributes = attributes(tag.group(2));
            var name = attributes.getOrDefault("name", "");
            switch (tag.group(1)) {
                case "select" -> {
                    select = name;
                    choices.put(select, new ArrayList<>());
                }
                case "option" -> choose(select, attributes, "selected", choices, held);
                case "textarea" -> {
                    texts.add(name);
                    held.put(name, plain(inside(tag)));
                }
                case "input" -> input(attributes, held, texts, choices);
                case "button" -> {
                    if (!name.isEmpty() && !name.equals("read")) {
                        choose(name, attributes, "name", choices, held);
                    }
                }
                default -> select = "";
            }
        }
        return new SeenForm(action, held, List.copyOf(new LinkedHashSet<>(texts)), choices);
    }

    private static String inside(MatchResult textarea) {
        var text = textarea.group(3);
        return text == null ? "" : text.replace("</textarea>", "").replaceFirst("^\\R", "");
    }

    private static void input(
            Map<String, String> attributes,
            Map<String, String> held,
            List<String> texts,
            Map<String, List<String>> choices) {
        var name = attributes.getOrDefault("name", "");
        switch (attributes.getOrDefault("type", "text")) {
            case "hidden" -> held.put(name, plain(attributes.getOrDefault("value", "")));
            case "radio", "checkbox" -> choose(name, attributes, "checked", choices, held);
            default -> {
                texts.add(name);
                held.put(name, plain(attributes.getOrDefault("value", "")));
            }
        }
    }

    private static void choose(
            String name,
            Map<String, String> attributes,
            String chosen,
            Map<String, List<String>> choices,
            Map<String, String> held) {
        var value = plain(attributes.getOrDefault("value", ""));
        choices.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        if (attributes.containsKey(chosen)) {
            held.putIfAbsent(name, value);
        }
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new LinkedHashMap<String, String>();
        ATTRIBUTE
                .matcher(text)
                .results()
                .forEach(found -> attributes.put(found.group(1), found.group(2) == null ? "" : found.group(2)));
        return attributes;
    }

    /** As a person reads it. */
    static String plain(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
