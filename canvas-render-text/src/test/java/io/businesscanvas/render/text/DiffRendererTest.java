package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.model.Amount;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryId;
import io.businesscanvas.model.EntryLinks;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.ValueProposition;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiffRendererTest {
    private static final CanvasDiff DIFF = CanvasDiff.between(Samples.BIKE_SHOP, changed());

    private static BusinessCanvas changed() {
        BusinessCanvas old = Samples.BIKE_SHOP;
        Entry loan = old.valuePropositions().get(1);
        return old
                .rename(Block.CUSTOMER_SEGMENTS, EntryId.of("city-commuters"), EntryId.of("commuters"))
                .without(old.channels().get(0))
                .replace(Cost.builder()
                        .name("Rent and heating")
                        .id(EntryId.of("rent"))
                        .kind(Cost.Kind.FIXED)
                        .amount(Amount.of(1300, "EUR"))
                        .build()
                        .causedBy("workshop"))
                .replace(((ValueProposition) loan.withLinks(EntryLinks.none())).serving("students-with-old-bicycles"))
                .toBuilder()
                .title("Pedal & Go *Ltd*")
                .addTag("2027")
                .keyActivities(
                        List.of(old.keyActivities().get(1), old.keyActivities().get(0)))
                .keyResources(List.of())
                .add(KeyPartner.of("Workshop"), CustomerSegment.of("Tourists"))
                .build();
    }

    @Test
    void tells_what_changed_in_the_words_of_the_domain() {
        assertThat(DiffRenderer.standard().render(DIFF)).isEqualTo("""
                        Canvas
                          title: Pedal & Go → Pedal & Go *Ltd*
                          tags: now 2027

                        Customer segments
                          ~ City commuters
                              id: city-commuters → commuters
                          + Tourists

                        Value propositions
                          ~ Never walk: a loan bike while yours is with us
                              now serves Students with old bicycles
                              no longer serves City commuters

                        Channels
                          - Web shop

                        Key activities
                          ~ Training mechanics
                              moved from place 2 to place 1

                        Key partners
                          ~ Workshop
                              moved here from “Key resources”
                              no longer supports Same-day repair

                        Cost structure
                          ~ Rent and heating
                              called “Rent” before
                              kind: now fixed
                              amount: 1200.50 EUR per month → 1300 EUR
                              share: no longer 12.5 %
                              caused by the same, written in another way
                        """);
    }

    @Test
    void writes_markdown_and_chinese_by_option() {
        assertThat(DiffRenderer.builder()
                        .markdown(true)
                        .locale(Locale.CHINA)
                        .build()
                        .render(DIFF))
                .isEqualTo("""
                        ## 画布

                        - 标题：Pedal & Go → Pedal & Go \\*Ltd\\*
                        - 标签：现为 2027

                        ## 客户细分

                        - **修改** City commuters
                          - 标识：city-commuters → commuters
                        - **新增** Tourists

                        ## 价值主张

                        - **修改** Never walk: a loan bike while yours is with us
                          - 新增链接（服务于：Students with old bicycles）
                          - 删除链接（服务于：City commuters）

                        ## 渠道通路

                        - **删除** Web shop

                        ## 关键业务

                        - **修改** Training mechanics
                          - 从第 2 位移到第 1 位

                        ## 重要合作

                        - **修改** Workshop
                          - 从“核心资源”移到这里
                          - 删除链接（支撑：Same-day repair）

                        ## 成本结构

                        - **修改** Rent and heating
                          - 原名“Rent”
                          - 类型：现为 固定成本
                          - 金额：每月 1200.50 EUR → 1300 EUR
                          - 占比：不再是 12.5 %
                          - “源于”的链接不变，写法不同
                        """);
    }

    @Test
    void says_so_if_nothing_changed() {
        CanvasDiff none = CanvasDiff.between(Samples.CAREER, Samples.CAREER);
        assertThat(DiffRenderer.standard().render(none)).isEqualTo("没有变化。\n");
        assertThat(DiffRenderer.builder().locale(Locale.ENGLISH).build().render(none))
                .isEqualTo("Nothing changed.\n");
    }
}
