package org.ventanilla.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Tongue;
import org.ventanilla.Visitor.Seen;
import org.ventanilla.rules.law.Law;

/** What a page answered to a form, and everything wrong with that answer. */
record Answered(SeenForm form, Map<String, String> typed, Seen seen, String language) {

    private static final Pattern SUMMARY =
            Pattern.compile("(?s)<div class=\"govuk-error-summary\".*?</div>\\s*(?=</div>|<h1|<p|<div|<header|<form)");

    private static final Pattern LINK = Pattern.compile("<a href=\"#([^\"]+)\">([^<]+)</a>");
    private static final int LEAST_WORDS = 15;
    private static final int FAR_TOO_LONG = 5_000;

    static boolean isRefused(Seen seen) {
        return seen.body().contains("<title>Error:");
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        if (seen.status() != 200 && seen.status() != 422 && seen.status() != 409) {
            faults.add("answered " + seen.status());
            return faults;
        }
        if (seen.body().contains("<script>alert") || seen.body().contains("'x')</script>")) {
            faults.add("written out as it came");
        }
        if (!seen.body().contains("<html lang=\"" + language + "\"")) {
            faults.add("in another language");
        }
        if (isRefused(seen)) {
            refused(faults);
        } else if (seen.status() != 200) {
            faults.add("answered " + seen.status() + " and says no error");
        } else {
            typed.forEach((field, text) -> {
                if (text.length() > FAR_TOO_LONG && form.texts().contains(field)) {
                    faults.add("took " + text.length() + " characters in " + field);
                }
            });
        }
        return faults;
    }

    private void refused(List<String> faults) {
        var summary = SUMMARY.matcher(seen.body());
        if (!summary.find()) {
            faults.add("an error without a sentence");
            return;
        }
        var words = Tongue.read(summary.group()).strip();
        if (words.length() < LEAST_WORDS) {
            faults.add("says only: " + words);
        }
        faults.addAll(
                Tongue.of(CleanDatabase.bean(Law.class), language, List.of()).faults(words));
        LINK.matcher(summary.group()).results().forEach(link -> {
            var field = link.group(1);
            if (!seen.body().contains("id=\"" + field + "\"")) {
                faults.add("leads to no field: " + field);
            } else if (!near(field).contains(link.group(2).strip())) {
                faults.add("says nothing near the field: " + field);
            }
        });
        kept(faults);
    }

    private String near(String field) {
        var at = seen.body().indexOf("id=\"" + field + "-error\"");
        return at < 0 ? "" : seen.body().substring(at, seen.body().indexOf("</p>", at));
    }

    /** What was typed stands in its field again; secrets stand nowhere. */
    private void kept(List<String> faults) {
        var again = SeenForm.on(seen.body()).stream()
                .filter(other -> other.action().equals(form.action()))
                .filter(other -> other.texts().equals(form.texts()))
                .findFirst()
                .orElse(null);
        typed.forEach((field, text) -> {
            if (!form.texts().contains(field)) {
                return;
            }
            if (SeenForm.isSecret(field)) {
                if (!text.isBlank() && isIn(seen.body(), text)) {
                    faults.add("a secret came back: " + field);
                }
            } else if (again == null) {
                if (!isIn(seen.body(), text)) {
                    faults.add("the form is gone, and with it " + field);
                }
            } else if (!again.held().getOrDefault(field, "").strip().equals(text.strip())) {
                faults.add("was not kept: " + field);
            }
        });
    }

    static boolean isIn(String body, String text) {
        return SeenForm.plain(body).contains(text.strip());
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
