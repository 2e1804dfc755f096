using Journeys.Language.Diagnostics;

namespace Journeys.Review.Wording;

/// <summary>What is told of one value.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsOfThing">Whether they are said of the thing itself, and not of the field.</param>
internal readonly record struct Clause(string Text, bool IsOfThing)
{
    private static readonly Phrase NotCritical = new("is no longer critical (was: {0})", "is niet meer kritiek (was: {0})", "er ikke længere kritisk (var: {0})");
    private static readonly Phrase Critical = new("is critical now ({1})", "is nu kritiek ({1})", "er nu kritisk ({1})");
    private static readonly Phrase NoPriority = new("has no priority any more (was: {0})", "heeft geen prioriteit meer (was: {0})", "har ingen prioritet længere (var: {0})");
    private static readonly Phrase Priority = new("has a priority now: {1}", "heeft nu een prioriteit: {1}", "har nu en prioritet: {1}");
    private static readonly Phrase Optional = new("is optional now", "is nu optioneel", "er nu valgfri");
    private static readonly Phrase Required = new("is required now", "is nu verplicht", "er nu påkrævet");
    private static readonly Phrase Skips = new("now skips {1}", "slaat nu over: {1}", "springer nu over: {1}");
    private static readonly Phrase SkipsNot = new("no longer skips {0}", "slaat niet meer over: {0}", "springer ikke længere over: {0}");
    private static readonly Phrase Says = new("now says {1}", "zegt nu {1}", "siger nu {1}");
    private static readonly Phrase SaysNot = new("no longer says {0}", "zegt niet meer {0}", "siger ikke længere {0}");
    private static readonly Phrase SaysInstead = new("now says {1} instead of {0}", "zegt nu {1} in plaats van {0}", "siger nu {1} i stedet for {0}");
    private static readonly Phrase Leads = new("now leads to {1}", "leidt nu naar {1}", "fører nu til {1}");
    private static readonly Phrase LeadsNot = new("no longer leads to {0}", "leidt niet meer naar {0}", "fører ikke længere til {0}");
    private static readonly Phrase LeadsInstead = new("now leads to {1} instead of {0}", "leidt nu naar {1} in plaats van {0}", "fører nu til {1} i stedet for {0}");
    private static readonly Phrase Unread = new("can no longer be read (was: {0})", "is niet meer te lezen (was: {0})", "kan ikke længere læses (var: {0})");
    private static readonly Phrase Set = new("was added: {1}", "is toegevoegd: {1}", "er tilføjet: {1}");
    private static readonly Phrase Gone = new("was removed: {0}", "is verwijderd: {0}", "er fjernet: {0}");
    private static readonly Phrase Changed = new("changed from {0} to {1}", "veranderde van {0} in {1}", "er ændret fra {0} til {1}");
    private static readonly Phrase SetMany = new("were added: {1}", "zijn toegevoegd: {1}", "er tilføjet: {1}");
    private static readonly Phrase GoneMany = new("were removed: {0}", "zijn verwijderd: {0}", "er fjernet: {0}");
    private static readonly Phrase ChangedMany = new("changed from {0} to {1}", "veranderden van {0} in {1}", "er ændret fra {0} til {1}");

    /// <summary>The clause of a value.</summary>
    /// <param name="field">The field, as its English keyword with the part that is meant.</param>
    /// <param name="value">The values on both sides.</param>
    /// <param name="isUnread">Whether it stands there and can no longer be read.</param>
    /// <param name="language">The reader's language.</param>
    public static Clause Of(string field, ValueChange value, bool isUnread, string language)
    {
        var before = Show(value.Before, value.NamedBefore, value, language);
        var after = Show(value.After, value.NamedAfter, value, language);
        if (!isUnread && OfThing(field, value) is { } own && (before != after || value.Before is null || value.After is null))
        {
            return new Clause(string.Format(null, own.In(language), before, after), IsOfThing: true);
        }

        var tag = value.Language is null ? "" : "@" + value.Language;
        var predicate = isUnread ? Unread : OfField(FieldNames.IsPlural(field), value);
        return new Clause($"{FieldNames.Of(field).In(language)}{tag} {string.Format(null, predicate.In(language), before, after)}", IsOfThing: false);
    }

    private static Phrase OfField(bool isPlural, ValueChange value) => (value.Before, value.After) switch
    {
        (null, _) => isPlural ? SetMany : Set,
        (_, null) => isPlural ? GoneMany : Gone,
        _ => isPlural ? ChangedMany : Changed,
    };

    /// <summary>What people say of the thing rather than of its field; null where they do not.</summary>
    private static Phrase? OfThing(string field, ValueChange value) => (field, value.Before, value.After) switch
    {
        ("critical", not null and not "no", null or "no") => NotCritical,
        ("critical", null or "no", not null and not "no") => Critical,
        ("priority", not null, null) => NoPriority,
        ("priority", null, not null) => Priority,
        ("optional", null, _) => Optional,
        ("optional", _, null) => Required,
        ("skip", null, _) => Skips,
        ("skip", _, null) => SkipsNot,
        ("says", null, _) => Says,
        ("says", _, null) => SaysNot,
        ("says", _, _) => SaysInstead,
        ("then", null, _) => Leads,
        ("then", _, null) => LeadsNot,
        ("then", _, _) => LeadsInstead,
        _ => default(Phrase?),
    };

    private static string Show(string? text, Phrase? named, ValueChange value, string language)
    {
        // Two things of one title are told apart by their names.
        if (named is { } title && value.NamedBefore != value.NamedAfter)
        {
            return title.In(language);
        }

        return value.IsChoice && text is not null ? FieldNames.Choice(text, language) : $"\"{ShownText.Short(text ?? "")}\"";
    }
}
