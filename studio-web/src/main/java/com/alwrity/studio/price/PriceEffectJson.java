package com.alwrity.studio.price;

import com.alwrity.studio.api.MoneyJson;
import java.util.List;

/** What other prices would have made of a month’s runs, model by model. */
public record PriceEffectJson(String month, LineJson total, List<LineJson> lines) {

    static PriceEffectJson of(PriceEffect effect) {
        return new PriceEffectJson(
                effect.month().month().toString(),
                new LineJson(
                        null,
                        effect.runs(),
                        MoneyJson.of(effect.cost()),
                        MoneyJson.of(effect.owed()),
                        MoneyJson.of(effect.wouldBe())),
                effect.lines().stream().map(LineJson::of).toList());
    }

    /**
     * The runs of a model that brought a result.
     *
     * @param cost what the provider took
     * @param owed by the prices of then
     * @param wouldBe owed by the other prices
     */
    public record LineJson(String model, long runs, MoneyJson cost, MoneyJson owed, MoneyJson wouldBe) {

        static LineJson of(PriceEffect.Line line) {
            return new LineJson(
                    line.model(),
                    line.runs(),
                    MoneyJson.of(line.cost()),
                    MoneyJson.of(line.owed()),
                    MoneyJson.of(line.wouldBe()));
        }
    }
}
