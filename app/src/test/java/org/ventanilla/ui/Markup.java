package org.ventanilla.ui;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markup as a browser would understand it: without meaningless space, attributes in one order. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)((?:\\s+[a-zA-Z-]+(?:=\"[^\"]*\")?)*)\\s*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-zA-Z-]+(?:=\"[^\"]*\")?");

    private Markup() {}

    static String same(String html) {
        var spaced = html.replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .replace("> ", ">")
                .replace(" <", "<")
                .strip();
        return TAG.matcher(spaced).replaceAll(Markup::ordered);
    }

    private static String ordered(MatchResult tag) {
        var attributes = ATTRIBUTE
                .matcher(tag.group(2))
                .results()
                .map(MatchResult::group)
                .sorted();
        var joined = attributes.map(attribute -> " " + attribute).collect(Collectors.joining());
        return Matcher.quoteReplacement("<" + tag.group(1) + joined + ">");
    }

    /** The text a person would read: without directives, expressions, tags, and names painted on keyboards. */
    static String words(String template) {
        var plain = Arrays.stream(template.split("\n"))
                .filter(line -> !line.startsWith("@import") && !line.startsWith("@param"))
                .collect(Collectors.joining("\n"));
        return new Reader(plain)
                .read()
                .replaceAll("<span class=\"key\"[^>]*>[^<]*</span>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("&[a-z]+;", " ");
    }

    /** Walks over a template, skipping what is code. */
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        String read() {
            var words = new StringBuilder();
            while (at < text.length()) {
                if (text.startsWith("${", at) || text.startsWith("!{", at)) {
                    at++;
                    words.append(skip('{', '}'));
                } else if (text.charAt(at) == '@'
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1))) {
                    at++;
                    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
                        at++;
                    }
                    if (at < text.length() && text.charAt(at) == '(') {
                        words.append(skip('(', ')'));
                    }
                } else {
                    words.append(text.charAt(at++));
                }
            }
            return words.toString();
        }

        /** Skips code in brackets but reads the markup handed over inside it between backticks. */
        private String skip(char open, char close) {
            var inside = new StringBuilder();
            var depth = 0;
            do {
                var here = text.charAt(at);
                if (text.startsWith("@`", at)) {
                    var end = contentEnd(at + 2);
                    inside.append(new Reader(text.substring(at + 2, end)).read());
                    at = end + 1;
                    continue;
                }
                if (here == '"') {
                    at = text.indexOf('"', at + 1);
                } else if (here == open) {
                    depth++;
                } else if (here == close) {
                    depth--;
                }
                at++;
            } while (depth > 0 && at < text.length());
            return inside.toString();
        }

        private int contentEnd(int from) {
            var depth = 1;
            var here = from;
            while (here < text.length()) {
                if (text.startsWith("@`", here)) {
                    depth++;
                    here++;
                } else if (text.charAt(here) == '`' && --depth == 0) {
                    return here;
                }
                here++;
            }
            throw new IllegalStateException("A @` is never closed.\nMaybe a backtick is missing.");
        }
    }
}
