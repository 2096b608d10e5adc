package org.ventanilla.people;

import org.jspecify.annotations.Nullable;
import org.ventanilla.people.Contact.Channel;
import org.ventanilla.people.Contact.Hours;
import org.ventanilla.people.Contact.MayWrite;

/** Reads how to reach somebody. Nothing typed is nothing kept; an address without its safety is asked about. */
final class ContactReader {

    private static final int ADDRESS_LENGTH = 120;

    private final Typed typed;
    private final Slips slips;

    ContactReader(Typed typed, Slips slips) {
        this.typed = typed;
        this.slips = slips;
    }

    @Nullable
    Contact read() {
        if (typed.isBlank("address")) {
            if (areHoursTyped()) {
                slips.at("address", "hours.no-address");
            }
            return null;
        }
        var channel = channel();
        checkAddress(channel);
        var mayWrite = mayWrite();
        var hours = mayWrite == MayWrite.IN_HOURS ? hours() : null;
        if (mayWrite != MayWrite.IN_HOURS && areHoursTyped()) {
            slips.at("may-write", "hours.not-chosen");
        }
        if (!typed.isTicked("shared") && !typed.of("shared").equals("no")) {
            slips.at("shared", "shared.missing");
        }
        return new Contact(channel, typed.plain("address"), mayWrite, hours, typed.isTicked("shared"));
    }

    private Channel channel() {
        for (var channel : Channel.values()) {
            if (channel.name().equals(typed.of("channel"))) {
                return channel;
            }
        }
        return typed.of("address").contains("@") ? Channel.EMAIL : Channel.CALL;
    }

    private void checkAddress(Channel channel) {
        var address = typed.plain("address");
        if (address.length() > ADDRESS_LENGTH) {
            slips.at("address", "address.too-long", ADDRESS_LENGTH);
        } else if (channel == Channel.EMAIL) {
            if (!address.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+")
                    || Spelling.whyNotPlainText(address) != null) {
                slips.at("address", "address.not-mail");
            }
        } else if (!address.matches("\\+?[0-9 ().-]+") || !hasAPhonesDigits(address)) {
            slips.at("address", "address.not-phone");
        }
    }

    /** Between seven and the fifteen of the world's longest numbers. */
    private static boolean hasAPhonesDigits(String address) {
        var digits = address.chars().filter(Character::isDigit).count();
        return digits >= 7 && digits <= 15;
    }

    private MayWrite mayWrite() {
        for (var answer : MayWrite.values()) {
            if (answer.name().equals(typed.of("may-write"))) {
                return answer;
            }
        }
        slips.at("may-write", "may-write.missing");
        return MayWrite.NEVER;
    }

    /** Hours that would be forgotten could put somebody at risk who believes they were heard. */
    private boolean areHoursTyped() {
        return !typed.isBlank("hour-from") || !typed.isBlank("hour-to");
    }

    private @Nullable Hours hours() {
        var from = hour("hour-from");
        var to = hour("hour-to");
        if (from < 0 || to < 0 || from >= to) {
            slips.at("hour-from", "hours.unreadable");
            return null;
        }
        return new Hours(from, to);
    }

    private int hour(String field) {
        var text = typed.plain(field).replaceAll(":00$", "");
        var hour = text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
        return hour > 24 ? -1 : hour;
    }
}
