package org.ventanilla;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess.Predicates;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Grant;

/** The laws of the tree as rules that can be held against any package. */
final class TreeLaws {

    /** More than this share of a capability's types open to others, and it hides nothing. */
    private static final int OPEN_PERCENT = 40;

    /** A capability of a handful of types may still show these many. */
    private static final int ALWAYS_OPEN = 3;

    /** Words shared by all, which live by being public. */
    private static final Set<String> SHARED = Set.of("kernel", "ui");

    private static final Pattern BANNED_NAME = Pattern.compile(
            "(?:.*(?:Impl|Utils?|Helper|Manager|DTO|Dto|Info|Data|Entity))|(?:(?:Base|Abstract|Default)[A-Z].*)|(?:.*Application.*)");

    private static final Set<String> AMBIENT_OWNERS = Set.of(
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            Instant.class.getName(),
            "java.time.ZonedDateTime");

    private TreeLaws() {}

    static ArchRule nothingReachesProtection() {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("..protection..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..protection..")
                .because("protection is a leaf");
    }

    /** Who may do what to whom is asked at one point, and what it answers is made by nobody else. */
    static ArchRule onlyAccessDecides() {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.ventanilla.access..")
                .and()
                .doNotHaveFullyQualifiedName(Caller.class.getName())
                .should()
                .accessTargetWhere(Predicates.target(DescribedPredicate.describe(
                        "the permissions of a caller, or a grant of one's own",
                        target -> target.getOwner().isEquivalentTo(Caller.class)
                                        && Set.of("may", "permissions").contains(target.getName())
                                || target.getOwner().isEquivalentTo(Grant.class)
                                        && target.getName().equals("<init>"))))
                .because("one decision point says who may do what to whom for which purpose");
    }

    static ArchRule nobodyAsksTheMachine() {
        return ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Program.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(Ventanilla.class.getName())
                .should()
                .callMethodWhere(Predicates.target(new Ambient()))
                .because("clock and language are handed over, never looked up");
    }

    /** Dependencies point down only. */
    static ArchRule downOnly(String root) {
        return Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .layer("words")
                .definedBy(root + ".kernel..", root + ".ui..")
                .layer("database")
                .definedBy(root + ".embedded..")
                .layer("access")
                .definedBy(root + ".access..")
                .layer("centres")
                .definedBy(root + ".centres..")
                .layer("people")
                .definedBy(root + ".people..")
                .layer("procedures")
                .definedBy(root + ".procedures..")
                .layer("paperwork")
                .definedBy(root + ".paperwork..")
                .layer("commands")
                .definedBy(root + ".commands..")
                .whereLayer("paperwork")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("commands")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("procedures")
                .mayOnlyBeAccessedByLayers("paperwork", "commands")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers("paperwork")
                .whereLayer("centres")
                .mayOnlyBeAccessedByLayers("people", "paperwork")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers("centres", "people", "paperwork")
                .ignoreDependency(
                        DescribedPredicate.describe(
                                "the start", start -> start.getPackageName().equals(root)),
                        DescribedPredicate.alwaysTrue());
    }

    static List<String> badNames(JavaClasses classes) {
        return classes.stream()
                .filter(type -> BANNED_NAME.matcher(type.getSimpleName()).matches()
                        || Pattern.compile("Case(?![a-z])")
                                        .matcher(type.getSimpleName())
                                        .find()
                                && !type.getPackageName().contains(".protection"))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    /** The capabilities that show too much of themselves, with the types they show. */
    static Map<String, Set<String>> tooOpen(JavaClasses classes, String root) {
        var tooOpen = new TreeMap<String, Set<String>>();
        classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getPackageName().startsWith(root + "."))
                .collect(Collectors.groupingBy(type -> type.getPackageName().substring(root.length() + 1)))
                .forEach((capability, types) -> {
                    var open = types.stream()
                            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                            .map(JavaClass::getSimpleName)
                            .collect(Collectors.toSet());
                    var bound = Math.max(ALWAYS_OPEN, types.size() * OPEN_PERCENT / 100);
                    if (!SHARED.contains(capability) && open.size() > bound) {
                        tooOpen.put(capability, open);
                    }
                });
        return tooOpen;
    }

    /** Calls that ask the machine what time it is, where it stands, or which language it speaks. */
    private static final class Ambient extends DescribedPredicate<com.tngtech.archunit.core.domain.AccessTarget> {

        Ambient() {
            super("ambient time, place or language");
        }

        @Override
        public boolean test(com.tngtech.archunit.core.domain.AccessTarget target) {
            var owner = target.getOwner().getName();
            var name = target.getName();
            return name.equals("now") && AMBIENT_OWNERS.contains(owner) && takesNoClock(target)
                    || name.equals("getDefault") && owner.equals(Locale.class.getName())
                    || name.equals("systemDefault") && owner.equals(ZoneId.class.getName())
                    || name.startsWith("system") && owner.equals(Clock.class.getName())
                    || name.equals("currentTimeMillis") && owner.equals(System.class.getName());
        }

        private static boolean takesNoClock(com.tngtech.archunit.core.domain.AccessTarget target) {
            return !(target instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget call)
                    || call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        }
    }
}
