package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryLinks;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
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
    void reports_what_changed_in_the_words_of_the_domain() {
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
                              moved from position 2 to position 1

                        Key partners
                          ~ Workshop
                              moved here from “Key resources”
                              no longer supports Same-day repair

                        Cost structure
                          ~ Rent and heating
                              renamed from “Rent”
                              kind: now fixed
                              amount: 1300 EUR, was 1200.50 EUR per month
                              share: no longer 12.5 %
                              caused by unchanged, written differently
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
                        - 标签：2027（新增）

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
                          - 类别：固定成本（新增）
                          - 金额：1300 欧元（原为：每月 1200.50 欧元）
                          - 占比：12.5 %（删除）
                          - “起因”的链接不变，写法不同
                        """);
    }

    @Test
    void a_changed_number_is_followed_by_the_older_one() {
        assertThat(changesOf(
                        Price.of(39, "USD").per(Period.MONTH).unit("seat"),
                        Price.of(49, "USD").per(Period.MONTH).unit("seat"),
                        Locale.ENGLISH))
                .contains("\n      price: 49 USD per seat and month, was 39\n");
        assertThat(changesOf(
                        Price.of(39, "USD").per(Period.MONTH).unit("席"),
                        Price.of(49, "USD").per(Period.MONTH).unit("席"),
                        Locale.CHINA))
                .contains("\n      价格：每席每月 49 美元（原为：39）\n");
        assertThat(changesOf(
                        Price.of(39, "USD").unit("seat"), Price.of(49, "USD").unit("desk"), Locale.ENGLISH))
                .contains("\n      price: 49 USD per desk, was 39 USD per seat\n");
        assertThat(changesOf(Price.percent(4).unit("order"), Price.percent(5).unit("order"), Locale.ENGLISH))
                .contains("\n      price: 5 % per order, was 4 %\n");
        assertThat(changesOf(Price.percent(4).unit("order"), Price.of(5, "EUR").unit("order"), Locale.ENGLISH))
                .contains("\n      price: 5 EUR per order, was 4 % per order\n");
    }

    @Test
    void amounts_and_quantities_are_compared_likewise() {
        RevenueStream fee = RevenueStream.of("Fee")
                .withAmount(Amount.of(100, "EUR").per(Period.YEAR))
                .withQuantity(Quantity.of(300).per(Period.MONTH))
                .withShare(Percentage.of(20));
        RevenueStream now = RevenueStream.of("Fee")
                .withAmount(Amount.of(120, "EUR").upTo(140).per(Period.YEAR))
                .withQuantity(Quantity.of(200))
                .withShare(Percentage.of(25));
        assertThat(DiffRenderer.standard().render(CanvasDiff.between(canvasOf(fee), canvasOf(now))))
                .contains("      quantity: 200, was 300 per month\n"
                        + "      amount: 120 to 140 EUR per year, was 100\n"
                        + "      share: 25 %, was 20 %\n");
    }

    @Test
    void names_the_person_a_canvas_is_designed_for() {
        BusinessCanvas canvas = canvasOf(RevenueStream.of("Fee"));
        CanvasDiff diff = CanvasDiff.between(canvas, canvas.withDesignedFor("Ann"));
        assertThat(DiffRenderer.standard().render(diff)).isEqualTo("Canvas\n  designed for: now Ann\n");
        assertThat(DiffRenderer.builder().locale(Locale.CHINA).build().render(diff))
                .isEqualTo("画布\n  为谁设计：Ann（新增）\n");
    }

    private static String changesOf(Price before, Price after, Locale locale) {
        RevenueStream fee = RevenueStream.of("Fee");
        return DiffRenderer.builder()
                .locale(locale)
                .build()
                .render(CanvasDiff.between(canvasOf(fee.withPrice(before)), canvasOf(fee.withPrice(after))));
    }

    private static BusinessCanvas canvasOf(Entry entry) {
        return BusinessCanvas.builder().title("Pedal & Go").add(entry).build();
    }

    @Test
    void says_so_if_nothing_changed() {
        CanvasDiff none = CanvasDiff.between(Samples.CAREER, Samples.CAREER);
        assertThat(DiffRenderer.standard().render(none)).isEqualTo("没有变化。\n");
        assertThat(DiffRenderer.builder().locale(Locale.ENGLISH).build().render(none))
                .isEqualTo("Nothing changed.\n");
    }
}
