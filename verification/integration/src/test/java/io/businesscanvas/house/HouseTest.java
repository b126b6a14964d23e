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
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture.LayerDependencySpecification;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture: which package may know which, and what is visible outside. */
class HouseTest {
    private static final String ROOT = "io.businesscanvas.";
    private static final int FEWEST_CLASSES = 150;
    private static final Set<String> CORE = Set.of(
            "value",
            "model",
            "labels",
            "document",
            "edit",
            "rule",
            "catalogue",
            "policy",
            "validation",
            "diff",
            "money",
            "render");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("fuzz") && !location.contains("inputs"))
            .importPackages("io.businesscanvas");

    /** Each package of the house, and the packages that it may know besides itself. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("value", Set.of()),
            Map.entry("model", Set.of("value")),
            Map.entry("labels", Set.of("value", "model")),
            Map.entry("document", Set.of("value", "model", "labels")),
            Map.entry("edit", Set.of("value", "model", "labels", "document")),
            Map.entry("rule", Set.of("value", "model", "labels", "document")),
            Map.entry("catalogue", Set.of("value", "model", "labels", "document", "rule")),
            Map.entry("policy", Set.of("value", "model", "labels", "document", "rule")),
            Map.entry("validation", Set.of("value", "model", "labels", "document", "rule", "catalogue", "policy")),
            Map.entry("diff", Set.of("value", "model", "labels")),
            Map.entry("money", Set.of("value", "model", "labels")),
            Map.entry("json", CORE),
            Map.entry("render", Set.of("value", "model", "labels")),
            Map.entry("render.text", CORE),
            Map.entry("render.web", CORE),
            Map.entry("check", and(CORE, "json", "render.text", "render.web")),
            Map.entry("cli", and(CORE, "json", "render.text", "render.web", "check")),
            Map.entry("generator", Set.of("value", "model")),
            Map.entry("test", and(CORE, "json", "render.text", "generator")));

    @Test
    void enough_classes_are_examined() {
        assertThat(HOUSE).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(MAY_KNOW.keySet())
                .allSatisfy(name -> assertThat(HOUSE.stream()
                                .filter(type -> type.getPackageName().startsWith(ROOT + name)))
                        .isNotEmpty());
    }

    @Test
    void data_flows_one_way() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : MAY_KNOW.keySet()) {
            layers = layers.layer(name).definedBy(packages(name));
        }
        for (Map.Entry<String, Set<String>> known : MAY_KNOW.entrySet()) {
            LayerDependencySpecification layer = layers.whereLayer(known.getKey());
            layers = known.getValue().isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(known.getValue().toArray(String[]::new));
        }
        layers.check(HOUSE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_core_knows_nothing_but_the_jdk() {
        noClasses()
                .that(inModule(CORE.toArray(String[]::new)))
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

    /** A package and all below it; what renderers share has the packages of the renderers below it. */
    private static String[] packages(String name) {
        return name.equals("render")
                ? new String[] {ROOT + name, ROOT + name + ".internal.."}
                : new String[] {ROOT + name + ".."};
    }

    private static Set<String> and(Set<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    private static DescribedPredicate<JavaClass> inModule(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(
                Stream.of(packages).map(HouseTest::packages).flatMap(Stream::of).toArray(String[]::new));
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
