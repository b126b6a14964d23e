package io.businesscanvas.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the house: who may know whom, and what is shown outside. */
class HouseTest {
    private static final String ROOT = "io.businesscanvas.";
    private static final int FEWEST_CLASSES = 150;
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("generator") && !location.contains("fuzz"))
            .importPackages("io.businesscanvas");

    @Test
    void enough_classes_are_examined() {
        assertThat(HOUSE).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(Stream.of(
                        "model", "labels", "document", "validation", "diff", "json", "render.text", "check", "cli"))
                .allSatisfy(name -> assertThat(HOUSE.stream()
                                .filter(type -> type.getPackageName().startsWith(ROOT + name)))
                        .isNotEmpty());
    }

    @Test
    void data_flows_one_way() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy(ROOT + "model..")
                .layer("labels")
                .definedBy(ROOT + "labels..")
                .layer("document")
                .definedBy(ROOT + "document..")
                .layer("validation")
                .definedBy(ROOT + "validation..")
                .layer("diff")
                .definedBy(ROOT + "diff..")
                .layer("json")
                .definedBy(ROOT + "json..")
                .layer("render")
                .definedBy(ROOT + "render..")
                .layer("check")
                .definedBy(ROOT + "check..")
                .layer("cli")
                .definedBy(ROOT + "cli..")
                .whereLayer("labels")
                .mayOnlyAccessLayers("model")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("document")
                .mayOnlyAccessLayers("model", "labels")
                .whereLayer("validation")
                .mayOnlyAccessLayers("model", "labels", "document")
                .whereLayer("diff")
                .mayOnlyAccessLayers("model", "labels", "document", "validation")
                .whereLayer("json")
                .mayOnlyAccessLayers("model", "labels", "document", "validation", "diff")
                .whereLayer("render")
                .mayOnlyAccessLayers("model", "labels", "document", "validation", "diff")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(HOUSE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_core_knows_nothing_but_the_jdk() {
        noClasses()
                .that(inModule("model", "labels", "document", "validation", "diff"))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "io.businesscanvas..", "org.jspecify..", "org.immutables..")
                .check(HOUSE);
    }

    @Test
    void what_is_public_is_exported_or_internal() {
        classes()
                .that()
                .arePublic()
                .and(DescribedPredicate.not(inModule("cli")))
                .should(beExportedOrInternal())
                .check(HOUSE);
    }

    @Test
    void no_exported_method_shows_a_hidden_type() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe("are exported", HouseTest::isExported))
                .should(showOnlyPublicTypes())
                .check(HOUSE);
    }

    @Test
    void libraries_do_not_print() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE.that(DescribedPredicate.not(inModule("cli"))));
    }

    private static DescribedPredicate<JavaClass> inModule(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(
                Stream.of(packages).map(name -> ROOT + name + "..").toArray(String[]::new));
    }

    private static ArchCondition<JavaClass> beExportedOrInternal() {
        return new ArchCondition<>("be exported or internal") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isInternal = type.getPackageName().contains(".internal");
                boolean isExported = Exports.contains(type.getPackageName());
                if (isInternal == isExported) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is public in a package that is neither exported nor internal"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> showOnlyPublicTypes() {
        return new ArchCondition<>("show only public types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.getName().startsWith(ROOT) && !isVisible(type))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static boolean isExported(JavaClass type) {
        return Exports.contains(type.getPackageName()) && isVisible(type);
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseTest::isVisible).orElse(true);
    }
}
