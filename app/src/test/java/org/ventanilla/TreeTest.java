package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** What makes the tree true. Every law is also held against a small bad example, which it must refuse. */
class TreeTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ventanilla");

    /** The engines are libraries with faces of their own. */
    private static final DescribedPredicate<JavaClass> ENGINES =
            JavaClass.Predicates.resideInAPackage("org.ventanilla.rules..");

    @Test
    void modules_have_no_cycles_and_reach_into_nobodys_inside() {
        assertThat(ApplicationModules.of("org.ventanilla", ENGINES)
                        .detectViolations()
                        .getMessages())
                .isEmpty();
        assertThat(ApplicationModules.of("org.badly.cycle", location -> true)
                        .detectViolations()
                        .getMessages())
                .anyMatch(message -> message.contains("Cycle"));
    }

    @Test
    void dependencies_point_down_only() {
        TreeLaws.downOnly("org.ventanilla").check(OURS);
        assertThatThrownBy(() -> TreeLaws.downOnly("org.badly.upward").check(bad("upward")))
                .hasMessageContaining("Word");
    }

    @Test
    void nothing_reaches_protection() {
        TreeLaws.nothingReachesProtection().allowEmptyShould(true).check(OURS);
        assertThatThrownBy(() -> TreeLaws.nothingReachesProtection().check(bad("leak")))
                .hasMessageContaining("Vacancy");
    }

    @Test
    void nobody_but_access_decides_who_may() {
        TreeLaws.onlyAccessDecides().check(OURS);
        assertThatThrownBy(() -> TreeLaws.onlyAccessDecides().check(bad("deciding")))
                .hasMessageContaining("OwnJudge.mayI")
                .hasMessageContaining("OwnJudge.mayThey")
                .hasMessageContaining("OwnJudge.whatMayI")
                .hasMessageContaining("OwnJudge.forge");
    }

    @Test
    void nobody_asks_the_machine_for_the_time_or_the_language() {
        TreeLaws.nobodyAsksTheMachine().check(OURS);
        assertThatThrownBy(() -> TreeLaws.nobodyAsksTheMachine().check(bad("ambient")))
                .hasMessageContaining("LocalDate.now()")
                .hasMessageContaining("Locale.getDefault()");
    }

    @Test
    void names_say_what_a_thing_is() {
        assertThat(TreeLaws.badNames(OURS)).isEmpty();
        assertThat(TreeLaws.badNames(bad("ambient"))).isEqualTo(List.of("org.badly.ambient.PersonManager"));
    }

    @Test
    void a_capability_shows_less_than_it_hides() {
        assertThat(TreeLaws.tooOpen(OURS.that(DescribedPredicate.not(ENGINES)), "org.ventanilla"))
                .isEmpty();
        assertThat(TreeLaws.tooOpen(bad("open"), "org.badly.open")).containsKey("shop");
    }

    private static JavaClasses bad(String example) {
        return new ClassFileImporter().importPackages("org.badly." + example);
    }
}
