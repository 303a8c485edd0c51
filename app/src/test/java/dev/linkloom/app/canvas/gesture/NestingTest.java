package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Samples;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How boxes lie in each other is found from the version before just as from nothing.
class NestingTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId VPC = ResourceId.of("vpc-consumer");

    @ParameterizedTest
    @MethodSource("edits")
    void afterAnEditItIsThatOfTheEditedDesign(UnaryOperator<Design> edit) {
        Design design = Samples.saas();
        Nesting before = Nesting.of(diagram(design));
        before.backToFront();
        Design edited = edit.apply(design);
        Nesting anew = Nesting.of(diagram(edited));
        Nesting after = before.after(diagram(edited));
        assertEquals(anew.backToFront(), after.backToFront());
        assertEquals(anew.contents(null), after.contents(null));
        for (Resource each : edited.resources()) {
            assertEquals(anew.contents(each.id()), after.contents(each.id()));
        }
    }

    static Stream<UnaryOperator<Design>> edits() {
        return Stream.of(
                it -> it,
                it -> it.placed(CLIENT, new Box(900, 900, 144, 56)),
                it -> it.with(client(it).renamed("other")),
                it -> it.with(client(it).withSubnet(lastSubnet(it))),
                it -> it.without(CLIENT),
                it -> it.without(VPC),
                it -> it.with(new Account(ResourceId.of("999999999999"), "New")));
    }

    private static Diagram diagram(Design design) {
        return Diagram.of(Fabric.compile(design), List.of());
    }

    private static Instance client(Design design) {
        return Objects.requireNonNull(design.find(CLIENT, Instance.class));
    }

    private static ResourceId lastSubnet(Design design) {
        return design.all(Subnet.class).getLast().id();
    }
}
