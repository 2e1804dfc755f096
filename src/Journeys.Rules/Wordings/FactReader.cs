using Journeys.Rules.Claims;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>Reads everything in a wording that can differ from another: values, dates, hours, days of the week, years.</summary>
internal static class FactReader
{
    private const int FarTopic = 9;
    private const decimal HalfDay = 12 * 3600;
    private const int ThingReach = 3;
    private const decimal WholePrice = 100;
    private const string Discount = "discount";

    /// <summary>How far the true value may be from one that is about it, and from one that it is more than; by how people round.</summary>
    private const decimal Roughly = 0.1m;
    private const decimal Beyond = 0.25m;

    /// <summary>The facts of a wording, in order.</summary>
    public static List<Fact> Read(TextScan scan, ClaimLexicon lexicon)
    {
        // When a value changed is no date that another wording could name otherwise.
        var facts = CalendarReader.Read(scan);
        var changes = new HashSet<int>(facts.Select(fact => scan.Tokens[fact.First].Sentence).Distinct().Where(sentence => QuantityContext.TellsOfChange(scan, sentence)));
        facts.RemoveAll(fact => changes.Contains(scan.Tokens[fact.First].Sentence));
        var taken = facts.Count;
        foreach (var value in scan.Values)
        {
            var isCalendar = facts.Take(taken).Any(fact => fact.First <= value.Last && fact.Last >= value.First);
            if (!isCalendar && Of(scan, value) is { } fact)
            {
                facts.Add(fact);
            }
        }

        return facts.ConvertAll(fact => fact with { Topic = TopicOf(scan, fact, lexicon) });
    }

    /// <summary>What a value measures, and in which role: a price is no threshold, a price a month none a year.</summary>
    public static string KindOf(TextScan scan, Quantity value)
    {
        var kind = value.Dimension == Unit.Cents ? "money:EUR" : value.Dimension;
        var isMoney = kind.StartsWith("money", StringComparison.Ordinal);
        kind += value.IsBackground ? " background " + UnitOf(scan, value.Last) : "";
        kind += isMoney && (value.IsThreshold || (value.Low > 0 && StandsByFree(scan, value))) ? " from" : "";
        kind += value.IsAfter && !QuantityContext.IsEnd(scan, value) ? " after" : "";
        return isMoney || IsMeasured(kind) || value.Dimension == Unit.Number ? kind + Per(scan, value) : kind;
    }

    /// <summary>Whether it is how heavy, how far or how much something is.</summary>
    public static bool IsMeasured(string kind) => kind is Unit.Weight or Unit.Distance or Unit.Volume;

    private static Fact? Of(TextScan scan, Quantity value)
    {
        // Items and pieces are things like others: "five bulky items", "six items".
        if (value.Dimension == Unit.Pieces && value.Last > value.First)
        {
            value = value with { Dimension = Unit.Number, Last = value.Last - 1 };
        }

        // "100% katoen", "één" and "of every £10" count nothing, and "een dag" is a promise only behind "binnen".
        var isIdiom = value.Dimension == Unit.Percent && value.Low == 100;
        var isOne = value.Dimension == Unit.Number && value.Low == 1 && !IsOneThing(scan, value);
        var isArticle = value.Dimension != Unit.Percent && scan.IsAny(value.First, scan.Language.Measures.Articles) && value.Last <= value.First + 2 && !value.LeansBack && !value.IsAfter
            && scan.At(value.First - 1).Text != "for";
        var things = Things(scan, value);
        if (value.Dimension == Unit.Number && PlaceBefore(scan, value) is { } place)
        {
            return new Fact(Fact.Place + place, value.Low, value.High) { First = value.First - 1, Last = value.Last, Value = value };
        }

        if (value.Dimension == Unit.Number && (IsOfAll(scan, value) || IsOfName(scan, value)))
        {
            return null;
        }

        if (isIdiom || isOne || isArticle || IsOfEach(scan, value) || IsAnyLength(scan, value) || IsLater(scan, value) || (value.Dimension == Unit.Number && things.Length == 0))
        {
            return null;
        }

        // "Thirty shirts?" is a case and no number of shirts; "did you do it four times a day?" takes it for granted.
        if (value.Dimension == Unit.Number && Per(scan, value).Length == 0 && !scan.IsAny(value.Last + 1, scan.Language.Measures.Times) && ClaimSentences.IsAsked(scan, scan.Tokens[value.First].Sentence))
        {
            return null;
        }

        // To pay 80% is to get 20% off.
        var (low, high) = value.IsPriceLeft ? (WholePrice - value.High, WholePrice - value.Low) : Widened(scan, value);
        return new Fact(KindOf(scan, value) + (IsAddition(scan, value) ? " more" : ""), low, high)
        {
            First = value.First,
            Last = value.Last,
            Value = value,
            Things = things,
            IsThingBefore = things.Length > 0 && scan.At(value.First - 2).Text == things[0] && scan.At(value.Last + 1).Text != things[0],
            IsShort = value.Dimension == Unit.Time && value.High < HalfDay,
        };
    }

    /// <summary>"At jetty 4", "aan balie 3": the word for the place or the line that the number names, or null.</summary>
    private static string? PlaceBefore(TextScan scan, Quantity value)
    {
        var isNumbered = scan.Tokens[value.First].Kind == TokenKind.Number && value.Low == value.High && scan.IsAny(value.First - 1, scan.Language.Measures.NumberedPlaces);
        return isNumbered && scan.At(value.First - 1).Sentence == scan.Tokens[value.First].Sentence ? scan.At(value.First - 1).Text : null;
    }

    /// <summary>"One photo ID", and not "one of them", "one or two", "one item or all five", "one block of chocolate", "one shop, one promise".</summary>
    private static bool IsOneThing(TextScan scan, Quantity value)
    {
        var isNumber = !scan.IsAny(value.First, scan.Language.Measures.Articles) && value.First == value.Last;
        var isOnlyOne = scan.In(scan.Values, scan.Tokens[value.First].Sentence).Count(other => other is { Low: 1, High: 1 } && (other.Dimension == Unit.Number || other.Dimension.StartsWith(Unit.Counted, StringComparison.Ordinal))) == 1;
        return isNumber && isOnlyOne && ContentWords.IsAt(scan, value.Last + 1) && !scan.IsAny(value.Last + 2, scan.Language.Measures.Fractions.Of) && !scan.HasAny(value.Last + 1, value.Last + ThingReach, scan.Language.Measures.Alternatives);
    }

    /// <summary>"A day later", "een week eerder": how far from something else.</summary>
    private static bool IsLater(TextScan scan, Quantity value) => value.IsLength
        && scan.IsAny(value.Last + 1, scan.Language.Negation.Comparatives);

    /// <summary>"30 days or 30 months": the same number of something else means that it does not matter how long.</summary>
    private static bool IsAnyLength(TextScan scan, Quantity value)
    {
        bool IsOther(Quantity other) => other.Dimension != value.Dimension && other.IsLength
            && scan.Tokens[other.First].Text == scan.Tokens[value.First].Text;
        var words = scan.Language.Measures.Alternatives;
        return value.IsLength && Array.Exists(scan.Values, other => IsOther(other)
            && ((other.First == value.Last + 2 && scan.IsAny(value.Last + 1, words)) || (value.First == other.Last + 2 && scan.IsAny(other.Last + 1, words))));
    }

    /// <summary>What "about 100" and "well over 1,000" may mean.</summary>
    private static (decimal Low, decimal High) Widened(TextScan scan, Quantity value)
    {
        var measures = scan.Language.Measures;
        bool Says(int at) => scan.IsAny(at, measures.About) || scan.IsAny(at, measures.Beyond);

        // "Rond de 100", "more than 100", "ca. 100".
        var near = value.First - 1;
        var isBetween = scan.At(near).IsSign('.') || (scan.IsAny(near, scan.Language.FunctionWords) && !Says(near));
        near -= isBetween ? 1 : 0;
        if (scan.At(near).Sentence != scan.Tokens[value.First].Sentence)
        {
            return (value.Low, value.High);
        }

        return scan.IsAny(near, measures.About) ? (value.Low * (1 - Roughly), value.High * (1 + Roughly))
            : scan.IsAny(near, measures.Beyond) && !value.IsMoney ? (value.Low, value.High * (1 + Beyond))
            : (value.Low, value.High);
    }

    /// <summary>"Three out of four pupils", "of a hundred pupils 92 pass": a part of all, and how many that are is no fact.</summary>
    private static bool IsOfAll(TextScan scan, Quantity value)
    {
        if (FractionReader.OutOf(scan, value.First, out _, out _) > 0)
        {
            return true;
        }

        var isOpening = scan.IsAny(value.First - 1, scan.Language.Measures.Fractions.Of) && scan.At(value.First - 2).Sentence != scan.Tokens[value.First].Sentence;
        return isOpening || scan.Language.Measures.OutOf.Any(words => NumberReader.Follows(scan, value.First - words.Length, words)
            && NumberReader.Read(scan, value.First - words.Length - 1, out _) == value.First - words.Length);
    }

    /// <summary>"The Shade 9 tray", "bij Gate 4": the number of a name, which a capital tells where nouns have none.</summary>
    private static bool IsOfName(TextScan scan, Quantity value)
    {
        var name = scan.At(value.First - 1);
        return scan.Tokens[value.First].Kind == TokenKind.Number && name.IsWord && scan.At(value.First - 2).Sentence == name.Sentence
            && char.IsUpper(scan.Text[name.Start]) && !scan.Language.NounsHaveCapitals && !scan.Language.FunctionWords.Contains(name.Text);
    }

    /// <summary>"Acht panelen erbij", "5 mere": what comes to something else is no other value of it.</summary>
    private static bool IsAddition(TextScan scan, Quantity value)
    {
        var words = scan.Language.Measures.Additions;
        var end = value.Last + ThingReach;
        for (var at = value.First - 1; at <= end && (at < value.First || (scan.At(at).IsWord || at <= value.Last) && scan.At(at).Sentence == scan.Tokens[value.First].Sentence); at++)
        {
            if (scan.IsAny(at, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Of every £10"; "every 4 months" tells how often.</summary>
    private static bool IsOfEach(TextScan scan, Quantity value) =>
        value.Dimension is not (Unit.Time or Unit.Months) && scan.IsAny(value.First - 1, scan.Language.Measures.Each);

    /// <summary>The words behind a bare number or a percentage that may be what it counts.</summary>
    private static string[] Things(TextScan scan, Quantity value)
    {
        if (value.Dimension is not (Unit.Number or Unit.Percent))
        {
            return [];
        }

        var things = new List<string>();
        for (var at = value.Last + 1; at <= value.Last + ThingReach && scan.At(at).IsWord && scan.At(at).Sentence == scan.Tokens[value.First].Sentence; at++)
        {
            if (ContentWords.IsAt(scan, at) || IsPiece(scan, at))
            {
                things.Add(scan.At(at).Text);
            }
        }

        // "Children under 12": nothing is counted behind the number, so what stands before it is meant.
        var isBefore = things.Count == 0 && value.Dimension == Unit.Number && scan.At(value.First - 1).IsWord && scan.At(value.First - 2).IsWord
            && !ContentWords.IsAt(scan, value.First - 1) && !scan.Language.Measures.Units.ContainsKey(scan.At(value.First - 1).Text) && ContentWords.IsAt(scan, value.First - 2);
        return isBefore ? [scan.At(value.First - 2).Text] : [.. things];
    }

    /// <summary>"Five bulky items": pieces are what is counted where nothing else follows.</summary>
    private static bool IsPiece(TextScan scan, int at) => scan.Language.Measures.Units.TryGetValue(scan.At(at).Text, out var unit) && unit.Dimension == Unit.Pieces && !ContentWords.IsAt(scan, at + 1);

    /// <summary>"Gratis verzending bij 50 euro": an amount in a clause about something free is what it takes to get it.</summary>
    private static bool StandsByFree(TextScan scan, Quantity value)
    {
        bool IsFree(int at) => scan.IsAny(at, scan.Language.Measures.Gratis);
        for (var at = value.First - 1; InClause(scan, at, value.First); at--)
        {
            if (IsFree(at))
            {
                return true;
            }
        }

        for (var at = value.Last + 1; InClause(scan, at, value.First); at++)
        {
            if (IsFree(at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InClause(TextScan scan, int at, int value) =>
        scan.At(at).Sentence == scan.Tokens[value].Sentence && !NegationReader.IsClauseSign(scan.At(at));

    /// <summary>"Per month", "/maand", "om ugen": what the amount is for.</summary>
    public static string Per(TextScan scan, Quantity value)
    {
        for (var at = value.Last + 1; at <= value.Last + 3; at++)
        {
            var token = scan.At(at);
            if (token.Kind == TokenKind.Word && scan.Language.Measures.Units.ContainsKey(token.Text))
            {
                return at == value.Last + 1 || IsPerson(scan, at) ? "" : " per " + UnitOf(scan, at);
            }

            var leadsOn = token.IsSign('/') || token.IsSign('.')
                || (token.IsWord && (scan.Language.Measures.Per.Contains(token.Text) || scan.Language.Measures.Articles.Contains(token.Text)));
            if (!leadsOn)
            {
                return "";
            }
        }

        return "";
    }

    /// <summary>A price is one for each, whether it says so or not.</summary>
    private static bool IsPerson(TextScan scan, int at) => scan.Language.Measures.Units[scan.At(at).Text].Dimension == "count:person";

    private static string UnitOf(TextScan scan, int at) => scan.Language.Measures.Units.TryGetValue(scan.At(at).Text, out var unit)
        ? unit.Dimension + Math.Floor(unit.Factor)
        : "";

    /// <summary>The topic whose word is nearest in the same sentence.</summary>
    private static string? TopicOf(TextScan scan, Fact fact, ClaimLexicon lexicon)
    {
        string? nearest = null;
        var least = FarTopic + 1;
        var place = new Quantity("", 0, 0) { First = fact.First, Last = fact.Last };
        var sentence = scan.TokensIn(scan.Tokens[fact.First].Sentence);
        for (var at = sentence.Offset; at < sentence.Offset + sentence.Count; at++)
        {
            var token = scan.Tokens[at];
            if (token.IsWord && lexicon.MeaningOf(token.Text).AnyTopic is { } topic
                && ValueOwnership.Distance(scan, place, at, at) is var distance && distance < least)
            {
                (nearest, least) = (topic, distance);
            }
        }

        return nearest ?? (fact.Value is { IsPriceLeft: true } or { Dimension: Unit.Percent, IsPriceOff: true } ? Discount : null);
    }
}
