package dev.linkloom.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.linkloom.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /// The feature packages; the root package puts them together.
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.linkloom.app.(**)").should().beFreeOfCycles();

    /// Nothing is fetched and nothing is told: it works on a plane.
    @ArchTest
    static final ArchRule nothingTalksToTheNetwork =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection)"
                                    + "|javafx\\.scene\\.web\\..*");

    @ArchTest
    static final ArchRule gesturesAndTheDrawingNeedNoToolkit =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "dev.linkloom.app.canvas.gesture", "dev.linkloom.app.diagram")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..");

    @ArchTest
    static final ArchRule theCommandLineStartsWithoutTheWindow =
            noClasses()
                    .that()
                    .resideInAPackage("dev.linkloom.app.cli")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.linkloom.app.canvas..",
                            "dev.linkloom.app.palette..",
                            "dev.linkloom.app.inspector..");
}
