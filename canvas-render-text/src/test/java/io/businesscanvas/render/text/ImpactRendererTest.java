package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.value.EntryId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ImpactRendererTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("Commuters");
    private static final ValueProposition REPAIR = ValueProposition.of("Repair").serving(COMMUTERS);
    private static final KeyResource WORKSHOP = KeyResource.of("Work\u001bshop").withId(EntryId.of("workshop"));
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(COMMUTERS, REPAIR, WORKSHOP)
            .add(
                    RevenueStream.of("Fee").payingFor(REPAIR),
                    RevenueStream.of("Pass").paidBy(COMMUTERS))
            .add(KeyActivity.of("Repairing").using(WORKSHOP).supporting(REPAIR))
            .add(KeyPartner.of("Landlord").providing(WORKSHOP), Cost.of("Rent").causedBy(WORKSHOP))
            .build();

    @Test
    void shows_each_entry_below_the_one_on_which_it_depends() {
        assertThat(ImpactRenderer.standard().render(CANVAS, CANVAS.keyPartners().get(0)))
                .isEqualTo("""
                        Landlord (Key partners): 7 entries depend on it.
                          provides Work␛shop (Key resources)
                            is used by Repairing (Key activities)
                              supports Repair (Value propositions)
                                serves Commuters (Customer segments)
                                  pays Pass (Revenue streams)
                                earns Fee (Revenue streams)
                            causes Rent (Cost structure)
                        """);
    }

    @Test
    void speaks_chinese() {
        assertThat(ImpactRenderer.in(Locale.SIMPLIFIED_CHINESE).render(CANVAS, REPAIR))
                .isEqualTo("""
                        Repair（价值主张）：3 个条目依赖它。
                          服务于：Commuters（客户细分）
                            支付：Pass（收入来源）
                          带来：Fee（收入来源）
                        """);
    }

    @Test
    void says_that_nothing_depends_on_an_entry() {
        assertThat(ImpactRenderer.standard().render(CANVAS, Cost.of("Rent")))
                .isEqualTo("Rent (Cost structure): nothing depends on it.\n");
    }
}
