package org.ventanilla.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;

/** What the office owes the person on a line of the plan, such as an interpreter. */
final class Owed {

    private Owed() {}

    static List<Requirement.Service> on(@Nullable Procedure procedure, Plan.Line line) {
        if (procedure == null) {
            return List.of();
        }
        var ids = line.needs().stream()
                .filter(need -> need.status() == Plan.Need.Status.OWED_TO_PERSON)
                .map(Plan.Need::id)
                .toList();
        return services(procedure.requires())
                .filter(service -> ids.contains(service.id()))
                .toList();
    }

    private static Stream<Requirement.Service> services(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All(var parts) -> parts.stream().flatMap(Owed::services);
            case Requirement.OneOf(var parts, var _) -> parts.stream().flatMap(Owed::services);
            case Requirement.Service service -> Stream.of(service);
            case Requirement.Paper _, Requirement.Shown _, Requirement.Filed _ -> Stream.of();
        };
    }
}
