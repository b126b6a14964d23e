package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.time.LocalDate;

/** Two canvases to draw: a business in English, a person in Chinese. */
final class Samples {
    static final BusinessCanvas BIKE_SHOP = bikeShop();
    static final BusinessCanvas CAREER = career();
    static final BusinessCanvas BLANK =
            BusinessCanvas.builder().title("My work").variant(Variant.PERSONAL).build();

    /** A career in which every group of entries occurs, and a header. */
    static final BusinessCanvas GROUPED = grouped();
    /** A business that uses every attribute. */
    static final BusinessCanvas DETAILED = detailed();

    private Samples() {}

    private static BusinessCanvas grouped() {
        return BusinessCanvas.builder()
                .title("From the front desk to research")
                .variant(Variant.PERSONAL)
                .designedFor("Lin")
                .addAuthors("Lin", "Coach Wang")
                .date(LocalDate.of(2026, 11, 28))
                .version("2")
                .add(
                        KeyResource.of("A flat near the office"),
                        KeyResource.builder()
                                .name("Six years at a front desk")
                                .kind(KeyResource.Kind.EXPERIENCE)
                                .build(),
                        KeyResource.builder()
                                .name("Listening")
                                .kind(KeyResource.Kind.SKILL)
                                .build(),
                        KeyActivity.builder()
                                .name("Interviews")
                                .kind(KeyActivity.Kind.CAPABILITY)
                                .build(),
                        KeyActivity.builder()
                                .name("Leading studies")
                                .kind(KeyActivity.Kind.ASPIRATION)
                                .build(),
                        CustomerSegment.builder()
                                .name("Product team")
                                .kind(CustomerSegment.Kind.INTERNAL)
                                .build(),
                        CustomerSegment.builder()
                                .name("Hotels")
                                .kind(CustomerSegment.Kind.EXTERNAL)
                                .build(),
                        RevenueStream.builder()
                                .name("Recognition")
                                .kind(RevenueStream.Kind.RECOGNITION)
                                .build(),
                        RevenueStream.builder()
                                .name("Salary")
                                .kind(RevenueStream.Kind.SALARY)
                                .amount(Amount.of(14_000, "CNY").per(Period.MONTH))
                                .build(),
                        Cost.builder().name("Evenings").kind(Cost.Kind.TIME).build(),
                        Cost.builder()
                                .name("Starting over at thirty")
                                .kind(Cost.Kind.STRESS)
                                .build())
                .build();
    }

    private static BusinessCanvas detailed() {
        return BusinessCanvas.builder()
                .title("Pedal & Go")
                .description("An invented repair shop.")
                .addTags("example", "bikes")
                .costOrientation(BusinessCanvas.CostOrientation.VALUE_DRIVEN)
                .addSuppression(Suppression.of("block.empty", "a sketch"))
                .extensions(JsonObject.empty().with("x-owner", JsonValue.of("Ann")))
                .add(
                        CustomerSegment.builder()
                                .name("City commuters")
                                .kind(CustomerSegment.Kind.NICHE)
                                .pays(true)
                                .size("about 900 riders")
                                .addJobs("get to work on time", "stay safe")
                                .addPain("a bike that is away for days")
                                .addGain("a bike that works tomorrow")
                                .description("Within two kilometres.")
                                .addTag("core")
                                .status(Entry.Status.CONFIRMED)
                                .addEvidence("40 interviews", "https://example.org/survey")
                                .build(),
                        RevenueStream.builder()
                                .name("Service pass")
                                .kind(RevenueStream.Kind.SUBSCRIPTION)
                                .price(Price.of(9, "EUR").per(Period.MONTH).unit("bike"))
                                .quantity(Quantity.of(300).upTo(400))
                                .share(Percentage.of(20))
                                .extensions(JsonObject.empty()
                                        .with("x-review", JsonValue.of(JsonValue.of("May"), JsonValue.of(2))))
                                .build()
                                .paidBy("city-commuters"),
                        Channel.builder()
                                .name("Web shop")
                                .addPhases(Channel.Phase.AWARENESS, Channel.Phase.PURCHASE)
                                .build())
                .build();
    }

    private static BusinessCanvas bikeShop() {
        CustomerSegment commuters = CustomerSegment.of("City commuters");
        CustomerSegment students = CustomerSegment.of("Students with old bicycles");
        ValueProposition sameDay = ValueProposition.of("Same-day repair").serving(commuters, students);
        ValueProposition loan = ValueProposition.of("Never walk: a loan bike while yours is with us")
                .serving(commuters);
        KeyResource workshop = KeyResource.of("Workshop").supporting(sameDay);
        KeyActivity repairing = KeyActivity.of("Repairing").using(workshop);
        return BusinessCanvas.builder()
                .title("Pedal & Go")
                .add(commuters, students, sameDay, loan, workshop, repairing, KeyActivity.of("Training mechanics"))
                .add(Channel.of("Web shop").reaching(commuters).delivering(sameDay))
                .add(Channel.of("Stall at the university, every Thursday").reaching(students))
                .add(CustomerRelationship.of("Yearly service pass").engaging(commuters))
                .add(RevenueStream.builder()
                        .name("Repair fee")
                        .amount(Amount.of(54_000, "EUR").per(Period.YEAR))
                        .build()
                        .paidBy(commuters)
                        .payingFor(sameDay))
                .add(KeyPartner.of("Parts supplier").providing(repairing))
                .add(KeyPartner.of("Donaudampfschifffahrtsgesellschaft"))
                .add(Cost.builder()
                        .name("Rent")
                        .amount(Amount.of("1200.50", "EUR").per(Period.MONTH))
                        .share(Percentage.of("12.5"))
                        .build()
                        .causedBy(workshop))
                .build();
    }

    private static BusinessCanvas career() {
        KeyResource experience = KeyResource.of("十年维修经验（自行车与电动车）、耐心，以及一间“小作坊”");
        KeyActivity repairing = KeyActivity.of("修车，教别人修车").using(experience);
        CustomerSegment commuters = CustomerSegment.of("城市通勤者");
        ValueProposition fast = ValueProposition.of("当天修好：不用走路回家！").serving(commuters);
        return BusinessCanvas.builder()
                .title("我的职业画布")
                .variant(Variant.PERSONAL)
                .language("zh-CN")
                .add(experience, repairing, commuters, fast, CustomerSegment.of("👨‍👩‍👧 骑车的家庭"))
                .add(Channel.of("微信公众号 WeChat").reaching(commuters))
                .add(KeyPartner.of("零件商"), KeyPartner.of("老师傅"))
                .add(RevenueStream.of("成就感 😀"))
                .add(Cost.builder()
                        .name("房租")
                        .amount(Amount.of(3000, "CNY").per(Period.MONTH))
                        .build())
                .add(Cost.of("时间与精力"))
                .build();
    }
}
