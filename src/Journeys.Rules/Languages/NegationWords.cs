namespace Journeys.Rules.Languages;

/// <summary>Negation, and the words through which it reaches a promise.</summary>
internal sealed class NegationWords
{
    private static readonly HashSet<string> None = [];

    /// <summary>Comparatives of a price (<c>duurder</c>, <c>dearer</c>).</summary>
    public HashSet<string> Dearer { get; init; } = None;

    /// <summary>Words that deny the noun behind them (<c>geen</c>, <c>no</c>, <c>ingen</c>).</summary>
    public HashSet<string> Determiners { get; init; } = None;

    /// <summary>Those of <see cref="Determiners"/> that tell of a lack, which another negation undoes (<c>niet zonder</c>).</summary>
    public HashSet<string> Without { get; init; } = None;

    /// <summary>Words by which something comes on top of something else (<c>ook op zaterdag</c>).</summary>
    public HashSet<string> Too { get; init; } = None;

    /// <summary>Words that lead on to which one is meant (<c>der ikke er hentet</c>).</summary>
    public HashSet<string> Relatives { get; init; } = None;

    /// <summary>Words before what all the rest holds without (<c>except</c>, <c>behalve</c>).</summary>
    public HashSet<string> Excepting { get; init; } = None;

    /// <summary>Words for no thing and no person, beside those above: with a lack behind them they say that none is without it (<c>niets … zonder</c>).</summary>
    public HashSet<string> Nobody { get; init; } = None;

    /// <summary>Words that deny a verb or an adjective (<c>niet</c>, <c>not</c>, <c>ikke</c>).</summary>
    public HashSet<string> Verbal { get; init; } = None;

    /// <summary>An ending that makes a verb deny (<c>n't</c>).</summary>
    public string? Ending { get; init; }

    /// <summary>Those of <see cref="Verbal"/> that, said of people, tell of a habit (<c>klanten annuleren nooit</c>).</summary>
    public HashSet<string> Habit { get; init; } = None;

    /// <summary>Words beside a negation by which something held once (<c>niet meer</c>, <c>no longer</c>).</summary>
    public HashSet<string> Lasting { get; init; } = None;

    /// <summary>Words that deny by themselves (<c>uitgesloten</c>, <c>suspended</c>).</summary>
    public HashSet<string> Ended { get; init; } = None;

    /// <summary>The word that sets what holds against what was denied (<c>niet drie weken, maar vier</c>).</summary>
    public HashSet<string> But { get; init; } = None;

    /// <summary>Words that may stand between a negation and the value that it denies (<c>niet voor de halve prijs</c>).</summary>
    public HashSet<string> BeforeValue { get; init; } = None;

    /// <summary>Words that turn a negation into a limit (<c>niet alleen</c>).</summary>
    public HashSet<string> Only { get; init; } = None;

    /// <summary>Comparatives, which with <see cref="Than"/> make a negation a bound (<c>niet later dan</c>).</summary>
    public HashSet<string> Comparatives { get; init; } = None;

    /// <summary>The word behind a comparative.</summary>
    public HashSet<string> Than { get; init; } = None;

    /// <summary>Verbs of needing, whose negation denies a duty and no promise (<c>hoeft niet</c>).</summary>
    public HashSet<string> Need { get; init; } = None;

    /// <summary>Words through which a negation reaches on: auxiliaries, light verbs, articles.</summary>
    public HashSet<string> Transparent { get; init; } = None;

    /// <summary>Words that carry a promise (<c>gratis</c>, <c>mogelijk</c>).</summary>
    public HashSet<string> Promise { get; init; } = None;

    /// <summary>Beginnings of words for a burden: to be spared one is no denial (<c>geen retourkosten</c>).</summary>
    public string[] Burdens { get; init; } = [];

    /// <summary>Those of <see cref="Burdens"/> that the customer may be asked to bring (<c>bon</c>, <c>receipt</c>).</summary>
    public string[] Papers { get; init; } = [];

    /// <summary>Words by which somebody may come in: whom one wording welcomes, another may not turn away by any of them.</summary>
    public HashSet<string> Admission { get; init; } = None;

    /// <summary>Words that begin a condition, within which a denial says nothing for sure (<c>als</c>, <c>unless</c>).</summary>
    public HashSet<string> Conditions { get; init; } = None;

    /// <summary>Verbs that, at the head of a sentence with a comma, begin a condition (<c>kan het niet, dan …</c>).</summary>
    public HashSet<string> Inversions { get; init; } = None;

    /// <summary>Words that keep something away, so that to name it is not to have it (<c>voorkom</c>, <c>skip</c>, <c>uden</c>).</summary>
    public HashSet<string> Averting { get; init; } = None;

    /// <summary>Verbs that only urge on where they are denied (<c>don't wait</c>).</summary>
    public HashSet<string> Urging { get; init; } = None;

    /// <summary>Words between who is told something and what it is (<c>dat</c>, <c>that</c>, <c>at</c>).</summary>
    public HashSet<string> That { get; init; } = None;

    /// <summary>Verbs by which a customer takes in what the brand says (<c>leest</c>, <c>is told</c>, <c>hører</c>).</summary>
    public HashSet<string> Reporting { get; init; } = None;

    /// <summary>Auxiliaries at the head of a moment that tells what the customer has done so far (<c>Has owned it for years</c>).</summary>
    public HashSet<string> Perfect { get; init; } = None;

    /// <summary>Words of a clause that speaks of others, or of what held once (<c>elders</c>, <c>formerly</c>).</summary>
    public HashSet<string> Elsewhere { get; init; } = None;

    /// <summary>Words that, behind a comma, begin what follows from a condition (<c>…, dan gaat het niet door</c>).</summary>
    public HashSet<string> Consequences { get; init; } = None;

    /// <summary>Words that begin what follows where something is not done (<c>want anders</c>, <c>otherwise</c>).</summary>
    public HashSet<string> Otherwise { get; init; } = None;

    /// <summary>Words that begin what happens at the same time (<c>terwijl</c>, <c>while</c>).</summary>
    public HashSet<string> Meanwhile { get; init; } = None;

    /// <summary>Verbs of forgetting, whose denial asks for something (<c>vergeet je jas niet</c>).</summary>
    public HashSet<string> Forgetting { get; init; } = None;

    /// <summary>Words for any thing or person, of which a denial says too little (<c>niet iets</c>).</summary>
    public HashSet<string> Anything { get; init; } = None;

    /// <summary>Words that, behind an article and before an amount, are somebody else (<c>een ander € 40</c>).</summary>
    public HashSet<string> Another { get; init; } = None;

    /// <summary>Words for others that only a verb or a word of <see cref="Places"/> behind tells from other things (<c>andre tager 400 kr.</c>).</summary>
    public HashSet<string> Others { get; init; } = None;

    /// <summary>Words for places, by which <see cref="Others"/> is elsewhere (<c>andre steder</c>).</summary>
    public HashSet<string> Places { get; init; } = None;

    /// <summary>Beginnings of words for what is paid on top; without them a promised price is denied (<c>no call-out fee</c>).</summary>
    public string[] Fees { get; init; } = [];

    /// <summary>What a seller does with a price, said of itself (<c>we rekenen</c>); a negation reaches its object through it.</summary>
    public HashSet<string> Charging { get; init; } = None;

    /// <summary>How a seller speaks of itself.</summary>
    public HashSet<string> Sellers { get; init; } = None;

    /// <summary>Words before a negation that leave the other way open (<c>ook zonder afspraak</c>).</summary>
    public HashSet<string> Also { get; init; } = None;
}
