using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Code;

/// <summary>
/// JRN8003: a <c>code</c> line that names what is gone, and an online touchpoint that no code stands behind. It runs where somebody traced.
/// </summary>
/// <param name="trace">What the trace found.</param>
public sealed class UntracedTouchpoint(CodeTrace trace) : Rule(CodeRules.UntracedTouchpoint)
{
    /// <summary>What the trace found.</summary>
    public CodeTrace Trace { get; } = trace;

    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        foreach (var code in touchpoint.Facts.Code)
        {
            if (Trace.FindGone(code.Value) is { } gone)
            {
                Report(code, gone, context);
            }
        }

        if (touchpoint.Facts.Code.IsEmpty && IsExpected(touchpoint) && Trace.PlacesOf(touchpoint).IsEmpty && Trace.PlacesOf(touchpoint.Declaration.Name.Value).IsEmpty)
        {
            var name = touchpoint.Name.Value;
            context.Report(touchpoint.PlaceOfLack, new(
                $"No code is tied to the touchpoint `{name}`. Name it in the code with `[Touchpoint(…)]`, or name the code here with `code`.",
                $"Aan het contactmoment `{name}` is geen code verbonden. Noem het in de code met `[Touchpoint(…)]`, of noem hier de code met `code`.",
                $"Ingen kode er knyttet til kontaktpunktet `{name}`. Nævn det i koden med `[Touchpoint(…)]`, eller nævn koden her med `code`."));
        }
    }

    /// <summary>Code is expected behind what is online and there: not in a draft or a journey to come, not for what is planned.</summary>
    private static bool IsExpected(EffectiveTouchpoint touchpoint) =>
        touchpoint.Stage.Journey.Declaration.Status == JourneyStatus.Live
        && touchpoint.Stage.Journey.Declaration.Variant?.Kind != VariantKind.ToBe
        && touchpoint.Facts.Status?.State != TouchpointState.Planned
        && touchpoint.Facts.Channels.Any(name => touchpoint.Stage.Journey.Workspace.Channels.Find(name)?.Kind == ChannelKind.Online);

    private static void Report(LocalText code, GoneCode gone, RuleContext context)
    {
        var shown = code.Value;
        if (gone.Nearest is not { } nearest)
        {
            context.Report(code.Origin, Severity.Error, new(
                $"There is no `{shown}` in the code.",
                $"Er is geen `{shown}` in de code.",
                $"Der er ingen `{shown}` i koden."));
            return;
        }

        var fix = Findings.ChangeTo(nearest, code.IsExact ? code.PlaceOf(0, shown.Length) : code.Origin, FixKind.Suggestion);
        context.Report(
            code.Origin,
            Severity.Error,
            new(
                $"There is no `{shown}` in the code; did you mean `{nearest}`?",
                $"Er is geen `{shown}` in de code; bedoelde je `{nearest}`?",
                $"Der er ingen `{shown}` i koden; mente du `{nearest}`?"),
            fixes: code.IsExact ? [fix] : []);
    }
}
