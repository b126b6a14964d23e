package io.businesscanvas.labels;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFormatterTest {
    static List<Object[]> measures() {
        return List.of(
                amount(Amount.of("1200.50", "EUR"), "1200.50 EUR", "1200.50 欧元"),
                amount(Amount.of(3000, "CNY").per(Period.MONTH), "3000 CNY per month", "每月 3000 元"),
                amount(Amount.of(9000, "JPY").per(Period.ONCE), "9000 JPY once", "一次性 9000 日元"),
                amount(
                        Amount.of(54_000, "EUR").upTo(60_000).per(Period.YEAR),
                        "54000 to 60000 EUR per year",
                        "每年 54000 至 60000 欧元"),
                amount(Amount.of(1, "XXX"), "1 XXX", "1 XXX"),
                price(Price.of(2, "EUR"), "2 EUR", "2 欧元"),
                price(Price.of(49, "USD").per(Period.MONTH), "49 USD per month", "每月 49 美元"),
                price(Price.of(49, "USD").unit("seat"), "49 USD per seat", "每 seat 49 美元"),
                price(
                        Price.of(49, "USD").per(Period.MONTH).unit("seat"),
                        "49 USD per seat and month",
                        "每 seat 每月 49 美元"),
                price(Price.of(49, "USD").per(Period.MONTH).unit("席"), "49 USD per 席 and month", "每席每月 49 美元"),
                price(Price.of(12, "CNY").upTo("15.5").unit("公斤"), "12 to 15.5 CNY per 公斤", "每公斤 12 至 15.5 元"),
                price(Price.percent(5), "5 %", "5%"),
                price(Price.percent("2.5").upTo("4").unit("order"), "2.5 to 4 % per order", "每 order 2.5 至 4%"),
                price(Price.percent(20).unit("单"), "20 % per 单", "每单 20%"),
                quantity(Quantity.of(300), "300", "300"),
                quantity(Quantity.of(300).upTo(400).per(Period.WEEK), "300 to 400 per week", "每周 300 至 400"),
                quantity(Quantity.of("0.5").per(Period.DAY), "0.5 per day", "每天 0.5"));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void writes_amounts_as_people_do_in_both_languages(
            Function<AmountFormatter, String> words, String english, String chinese) {
        assertThat(words.apply(AmountFormatter.in(Locale.ENGLISH))).isEqualTo(english);
        assertThat(words.apply(AmountFormatter.in(Locale.TAIWAN))).isEqualTo(english);
        assertThat(words.apply(AmountFormatter.in(Locale.CHINA))).isEqualTo(chinese);
    }

    @Test
    void both_languages_have_the_same_texts_but_only_chinese_names_currencies() throws IOException {
        Set<String> chinese = texts("amounts_zh_Hans").stringPropertyNames();
        assertThat(texts("amounts").stringPropertyNames())
                .isEqualTo(chinese.stream()
                        .filter(key -> !key.startsWith("currency."))
                        .collect(Collectors.toSet()));
        assertThat(chinese.stream().filter(key -> key.startsWith("currency.")))
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(Currency.getInstance(key.substring("currency.".length())))
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amounts", "amounts_zh_Hans"})
    void no_text_has_an_apostrophe_which_patterns_would_swallow(String file) throws IOException {
        assertThat(texts(file).values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Object[] amount(Amount amount, String english, String chinese) {
        return measure(words -> words.of(amount), english, chinese);
    }

    private static Object[] price(Price price, String english, String chinese) {
        return measure(words -> words.of(price), english, chinese);
    }

    private static Object[] quantity(Quantity quantity, String english, String chinese) {
        return measure(words -> words.of(quantity), english, chinese);
    }

    private static Object[] measure(Function<AmountFormatter, String> words, String english, String chinese) {
        return new Object[] {words, english, chinese};
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                AmountFormatter.class.getResourceAsStream(file + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
