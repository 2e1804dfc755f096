using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>Values as people write them elsewhere: what a fix makes of them says the same, or it is for the writer to decide.</summary>
public class ValueSpellingTests
{
    [Theory]
    [InlineData("value 72 %", "value 72%")]
    [InlineData("value 72\u00A0%", "value 72%")]
    [InlineData("value € 49.95", "value EUR 49.95")]
    [InlineData("value €49.95", "value EUR 49.95")]
    [InlineData("value 49.95 €", "value EUR 49.95")]
    [InlineData("value £ 5", "value GBP 5")]
    [InlineData("value € 49,-", "value EUR 49")]
    [InlineData("value euro 4.95", "value EUR 4.95")]
    [InlineData("value \u22122", "value -2")]
    public void A_value_written_otherwise_is_mended_as_it_is_meant(string statement, string mended) =>
        AssertMended(Claim(statement), Claim(mended), FixKind.Always);

    [Theory]
    [InlineData("value $ 5", "value USD 5")]
    [InlineData("value kr. 25", "value DKK 25")]
    [InlineData("value kr 25,50", "value DKK 25.50")]
    [InlineData("value € 49,95", "value EUR 49.95")]
    [InlineData("value EUR 49,95", "value EUR 49.95")]
    [InlineData("value EUR 1.249,95", "value EUR 1249.95")]
    [InlineData("value 49,95 euro", "value 49.95 euro")]
    [InlineData("value 3,5 days", "value 3.5 days")]
    [InlineData("value 0,5y", "value 0.5y")]
    public void What_it_probably_means_is_proposed(string statement, string proposed) =>
        AssertMended(Claim(statement), Claim(proposed), FixKind.Suggestion);

    [Theory]
    [InlineData("claim e EUR 9.50K\n")]
    [InlineData("claim c \"C\" { value EUR 9.5x0 }\n")]
    [InlineData("claim c \"C\" { value 1.2a3 euro }\n")]
    public void What_only_begins_like_an_amount_is_no_amount(string text) => Assert.NotEmpty(Told.Errors(text));

    [Theory]
    [InlineData("\u20132", "-2")]
    [InlineData("\u22121", "-1")]
    public void A_dash_before_a_digit_is_a_minus(string written, string mended) =>
        AssertMended(Touchpoint($"emotion {written} \"boos\""), Touchpoint($"emotion {mended} \"boos\""), FixKind.Always);

    [Fact]
    public void A_feeling_behind_a_dash_is_not_read_as_its_opposite() =>
        Assert.Null(Told.Load(Touchpoint("emotion \u20132")).Journeys.All.Single().Stages.Single().Items.Single().Touchpoint.Emotion);

    [Theory]
    [InlineData("target >= 40 %", "target >= 40%")]
    [InlineData("target \u2265 40%", "target >= 40%")]
    [InlineData("target \u2264 40%", "target <= 40%")]
    [InlineData("target => 40%", "target >= 40%")]
    [InlineData("target == 40%", "target = 40%")]
    public void A_target_is_mended_as_it_is_meant(string statement, string mended) =>
        AssertMended(Metric(statement), Metric(mended), FixKind.Always);

    [Theory]
    [InlineData("target >= 40,5%", "target >= 40.5%")]
    [InlineData("target <= EUR 4,95", "target <= EUR 4.95")]
    public void A_target_with_a_comma_is_proposed_with_a_point(string statement, string proposed) =>
        AssertMended(Metric(statement), Metric(proposed), FixKind.Suggestion);

    [Theory]
    [InlineData("target != 3")]
    [InlineData("target \u2260 3")]
    public void Unlike_is_no_target_and_nothing_is_made_of_it(string statement)
    {
        var error = Told.Error(Metric(statement));
        Assert.Empty(error.Fixes);
        Assert.Contains("`>=`", error.Message.English);
    }

    [Theory]
    [InlineData("EUR 1.000", "EUR 1000", "EUR 1.00")]
    [InlineData("1.000 euro", "1000 euro", "1.00 euro")]
    [InlineData("€ 1.000", "EUR 1000", "EUR 1.00")]
    [InlineData("EUR 12,500", "EUR 12500", "EUR 12.50")]
    public void A_point_before_three_digits_of_money_is_asked_about(string written, string thousands, string decimals)
    {
        var error = Told.Error(Claim("value " + written));
        Assert.Equal([thousands, decimals], error.Fixes.Select(fix => fix.Edits.Single().NewText));
        Assert.All(error.Fixes, fix => Assert.Equal(FixKind.Suggestion, fix.Kind));
        Assert.Null(Told.Load(Claim("value " + written)).Claims.All.Single().Value);
    }

    [Theory]
    [InlineData("# language: nl\nbelofte c \"C\" { waarde 4.000 mediatitels }\n", "4.000 mediatitels", "4000 mediatitels", "4 mediatitels")]
    [InlineData("# language: da\nløfte c \"C\" { værdi 1.250 meter }\n", "1.250 meter", "1250 meter", "1.25 meter")]
    [InlineData("# language: nl\nmetric m \"M\" count { target >= 12.000 }\n", "12.000", "12000", "12")]
    [InlineData("# language: nl\nfield f \"F\" number\nteam t \"T\" { field f 12.000 }\n", "12.000", "12000", "12")]
    [InlineData("claim c \"C\" { value 4,000 titles }\n", "4,000", "4000", "4")]
    [InlineData("metric m \"M\" count { target >= 1,250 }\n", "1,250", "1250", "1.25")]
    public void Three_digits_behind_a_sign_are_asked_about(string text, string shown, string thousands, string decimals)
    {
        var error = Told.Error(text);
        Assert.Equal(shown, error.Origin.Text);
        Assert.Equal([thousands, decimals], error.Fixes.Select(fix => fix.Edits.Single().NewText));
        Assert.All(error.Fixes, fix => Assert.Equal(FixKind.Suggestion, fix.Kind));
        Assert.Empty(Told.Errors(Told.Apply(text, error.Fixes[0])));
    }

    [Fact]
    public void A_whole_number_with_a_point_is_proposed_without_it() =>
        AssertMended(Touchpoint("satisfaction 4/5 n 1.234"), Touchpoint("satisfaction 4/5 n 1234"), FixKind.Suggestion);

    [Fact]
    public void What_may_be_thousands_is_no_value() =>
        Assert.Null(Told.Load("# language: nl\nbelofte c \"C\" { waarde 4.000 mediatitels }\n").Claims.All.Single().Value);

    [Theory]
    [InlineData("value 1.000 days")]
    [InlineData("value EUR 0.035")]
    [InlineData("value EUR 1000.50")]
    [InlineData("value KWD 1.250")]
    public void What_cannot_be_a_thousand_is_a_value(string statement) => Assert.Empty(Told.Errors(Claim(statement)));

    [Theory]
    [InlineData("49.95 EUR", "EUR", 49.95)]
    [InlineData("25 euro", "EUR", 25)]
    [InlineData("25 Euros", "EUR", 25)]
    [InlineData("0.35 euro", "EUR", 0.35)]
    [InlineData("35 cent", "EUR", 0.35)]
    [InlineData("35 eurocent", "EUR", 0.35)]
    [InlineData("25 kroner", "DKK", 25)]
    [InlineData("25 kr", "DKK", 25)]
    [InlineData("50 øre", "DKK", 0.5)]
    [InlineData("3 pounds", "GBP", 3)]
    [InlineData("3 pond", "GBP", 3)]
    [InlineData("50 pence", "GBP", 0.5)]
    [InlineData("7 dollar", "USD", 7)]
    public void A_number_with_a_currency_behind_it_is_money(string written, string currency, decimal amount)
    {
        Assert.Empty(Told.Errors(Claim("value " + written)));
        Assert.Equal(new MoneyValue(currency, amount), Told.Load(Claim("value " + written)).Claims.All.Single().Value);
    }

    [Fact]
    public void A_target_may_be_money_too() =>
        Assert.Equal(
            new Comparison(ComparisonOperator.AtMost, new MoneyValue("EUR", 25)),
            Told.Load(Metric("target <= 25 euro")).Metrics.All.Single().Target);

    [Fact]
    public void Other_units_are_counted() =>
        Assert.Equal(new CountValue(12, "stores"), Told.Load(Claim("value 12 stores")).Claims.All.Single().Value);

    [Theory]
    [InlineData("5 working days", "5 workdays")]
    [InlineData("5 Business Days", "5 workdays")]
    [InlineData("1 working day", "1 workday")]
    [InlineData("5 week days", "5 workdays")]
    [InlineData("5 werk dagen", "5 werkdagen")]
    [InlineData("1 werk dag", "1 werkdag")]
    [InlineData("5 arbejds dage", "5 arbejdsdage")]
    [InlineData("14 calendar days", "14 days")]
    [InlineData("14 kalender dagen", "14 dagen")]
    public void A_unit_of_two_words_is_mended_to_the_one_that_says_the_same(string written, string mended)
    {
        AssertMended(Claim("value " + written), Claim("value " + mended), FixKind.Always);
        var message = Told.Error(Claim($"value {written}  watch \"x\"")).Message;
        Assert.All(["en", "nl", "da"], language => Assert.Contains($"`{mended}`", message.In(language), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("5 workdays")]
    [InlineData("2 weekdays")]
    [InlineData("5 werkdagen")]
    [InlineData("5 arbejdsdage")]
    [InlineData("5 hverdage")]
    [InlineData("5 working-days")]
    public void Days_of_work_in_one_word_are_a_value(string value) => Assert.Empty(Told.Errors(Claim("value " + value)));

    [Theory]
    [InlineData("2 running shoes")]
    [InlineData("5 days after delivery")]
    public void Other_words_behind_a_number_are_proposed_as_a_text(string value) =>
        AssertMended(Claim("value " + value), Claim($"value \"{value}\""), FixKind.Suggestion);

    [Theory]
    [InlineData("touchpoint instagram ad \"A\" { }", "touchpoint instagram-ad \"A\" { }")]
    [InlineData("touchpoint Instagram story ad \"A\" { }", "touchpoint instagram-story-ad \"A\" { }")]
    public void A_name_of_several_words_is_proposed_as_one(string statement, string proposed) =>
        AssertMended(statement + "\n", proposed + "\n", FixKind.Suggestion);

    [Theory]
    [InlineData("value ? 5 days", FixKind.Suggestion)]
    [InlineData("value: 5 days", FixKind.Always)]
    [InlineData("value 5 days;", FixKind.Always)]
    [InlineData("• value 5 days", FixKind.Always)]
    public void A_sign_is_taken_away_unasked_only_where_it_says_nothing(string statement, FixKind expected)
    {
        Told.Mended(Claim(statement), out var kind);
        Assert.Equal(expected, kind);
    }

    [Theory]
    [InlineData("need 72% of people", "need \"72% of people\"")]
    [InlineData("need 2 dagen", "need \"2 dagen\"")]
    public void Words_that_begin_with_a_number_are_put_in_quotes(string statement, string mended) =>
        AssertMended(Touchpoint(statement), Touchpoint(mended), FixKind.Always);

    private static void AssertMended(string text, string expected, FixKind expectedKind)
    {
        Assert.Equal(expected, Told.Mended(text, out var kind));
        Assert.Equal(expectedKind, kind);
        Assert.Empty(Told.Errors(expected));
    }

    private static string Claim(string statement) => "claim c \"C\" {\n  " + statement + "\n}\n";

    private static string Metric(string statement) => "metric m \"M\" rate {\n  " + statement + "\n}\n";

    private static string Touchpoint(string statement) =>
        "journey j \"J\" {\n  status draft\n  stage awareness {\n    touchpoint a \"A\" {\n      " + statement + "\n    }\n  }\n}\n";
}
