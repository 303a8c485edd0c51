package dev.linkloom.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The house rules of this module that the compiler cannot see.
@AnalyzeClasses(packages = "dev.linkloom.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /// The root package stands outside: its design is made of resources, and those know each other
    /// by its ids.
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.linkloom.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyFilesKnowJson =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.linkloom.model.file")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule nothingOfTheFileShowsJsonToOthers =
            noClasses()
                    .that()
                    .arePublic()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..");

    @ArchTest
    static final ArchRule theModelKnowsOnlyItsLibraries =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.linkloom.model..",
                            "java.io",
                            "java.lang..",
                            "java.math",
                            "java.net",
                            "java.nio..",
                            "java.util..",
                            "org.jspecify..",
                            "org.pcollections",
                            "org.snakeyaml..",
                            "tools.jackson..");

    @ArchTest
    static final ArchRule onlyTemplatesAreYaml =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.linkloom.model.exchange.cloudformation")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule theModelHasNoClock =
            noClasses()
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("java.time..");

    @ArchTest
    static final ArchRule theModelHasNoRandomnessOfItsOwn =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(java.util.Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(java.util.UUID.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(java.util.SplittableRandom.class)
                    .orShould()
                    .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule theModelStartsNoThreads =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Thread.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.concurrent..");
}
