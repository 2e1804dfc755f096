using System.Text.RegularExpressions;

/// <summary>LOOP002: what is said in the shop, on the phone or on a parcel is short enough to be said in one breath.</summary>
public sealed class TextTooLongToSay() : Rule(new RuleDescriptor(
    "LOOP002",
    "text-too-long-to-say",
    Severity.Warning,
    new Phrase(
        "A text on an offline channel has more than 25 words.",
        "Een tekst op een offline kanaal heeft meer dan 25 woorden.",
        "En tekst på en offline kanal har mere end 25 ord."),
    new Phrase(
        "On the phone, in the shop and on a parcel nobody can scroll back. Twenty-five words are what one breath holds, and what a customer still knows at home.",
        "Aan de telefoon, in de winkel en op een pakket kan niemand terugscrollen. Vijfentwintig woorden is wat je in één adem zegt, en wat een klant thuis nog weet.",
        "I telefonen, i butikken og på en pakke kan ingen rulle tilbage. Femogtyve ord er, hvad man kan sige i ét åndedrag, og hvad en kunde stadig ved derhjemme."),
    """
    channel shop "Shop" offline
    message care "Care" {
      text "Put them on, walk around the block, come back and tell us how they feel, and if they rub anywhere at all we will find you another pair at once." #! text-too-long-to-say
    }
    journey shoes "Buying shoes" {
      stage decision { touchpoint till "Till" { channel shop  says care } }
    }
    """,
    """
    channel shop "Shop" offline
    message care "Care" {
      text "Walk around the block and tell us how they feel."
    }
    journey shoes "Buying shoes" {
      stage decision { touchpoint till "Till" { channel shop  says care } }
    }
    """))
{
    private const int MostWords = 25;

    private static readonly Regex Word = new(@"[\p{L}\p{N}][\p{L}\p{N}'’.-]*", RegexOptions.NonBacktracking);

    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (!IsOffline(touchpoint.Facts, context.Workspace))
        {
            return;
        }

        foreach (var text in touchpoint.Facts.Says.SelectMany(saying => TextsOf(saying, context.Workspace)))
        {
            var words = Word.Count(text.Value);
            if (words > MostWords)
            {
                context.Report(text.Origin, new Phrase(
                    $"This text has {words} words; {MostWords} can be said in one breath.",
                    $"Deze tekst heeft {words} woorden; {MostWords} kun je in één adem zeggen.",
                    $"Denne tekst har {words} ord; {MostWords} kan siges i ét åndedrag."));
            }
        }
    }

    private static bool IsOffline(Touchpoint facts, Workspace workspace) =>
        !facts.Channels.IsEmpty && facts.Channels.All(name => workspace.Channels.Find(name)?.Kind == ChannelKind.Offline);

    /// <summary>The wording that is used here, else the message's own in all its languages.</summary>
    private static IEnumerable<LocalText> TextsOf(Saying saying, Workspace workspace)
    {
        if (saying.Wording is { } wording)
        {
            return [wording];
        }

        return workspace.Messages.Find(saying.Message) is { Text: { IsNone: false } text } ? text.Entries : [];
    }
}
