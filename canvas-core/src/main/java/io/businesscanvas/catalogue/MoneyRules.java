package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.Loss;
import io.businesscanvas.catalogue.internal.MixedCurrency;
import io.businesscanvas.catalogue.internal.ShareSum;
import io.businesscanvas.catalogue.internal.UnitLoss;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about what streams and costs come to: {@code share.*} and {@code money.*}. */
final class MoneyRules {
    static final List<Rule> RULES = List.of(
            rule("share.over-100", WARNING, ERROR, ERROR, new ShareSum(ShareSum.Deviation.OVER)),
            rule("share.under-100", OFF, HINT, WARNING, new ShareSum(ShareSum.Deviation.UNDER)),
            rule("money.mixed-currency", OFF, WARNING, WARNING, new MixedCurrency()),
            rule("money.loss", OFF, WARNING, WARNING, new Loss()),
            rule("money.unit-loss", OFF, HINT, WARNING, new UnitLoss()));

    private MoneyRules() {}
}
