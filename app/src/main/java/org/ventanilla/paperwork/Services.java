package org.ventanilla.paperwork;

import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Text;

/** What the offices owe people, as the procedures name it. */
final class Services {

    private Services() {}

    static @Nullable Text findName(Requirement requirement, String id) {
        return switch (requirement) {
            case Requirement.Service service -> service.id().equals(id) ? service.name() : null;
            case Requirement.All(var parts) -> among(parts, id);
            case Requirement.OneOf(var parts, var _) -> among(parts, id);
            case Requirement.Paper _, Requirement.Shown _, Requirement.Filed _ -> null;
        };
    }

    private static @Nullable Text among(Iterable<Requirement> parts, String id) {
        for (var part : parts) {
            var name = findName(part, id);
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
