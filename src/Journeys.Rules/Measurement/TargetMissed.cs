using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6002: a satisfaction misses the target of the metric it is taken from.</summary>
public sealed class TargetMissed() : Rule(new RuleDescriptor(
    "JRN6002",
    "target-missed",
    Severity.Warning,
    new(
        "A satisfaction misses the target of the metric it is taken from.",
        "Een tevredenheid haalt het doel niet van de meting waar ze uit komt.",
        "En tilfredshed når ikke målet for den måling, den kommer fra."),
    new(
        """
        The team has said how well this should go, and customers say that it does not. A target that is missed in silence stops being one.

        The touchpoint's own target (`metric csat >= 4/5`) counts before the metric's. Points compare with points on any scale (4/5, 8/10), and
        with a bare number on their own scale (`target >= 4`); a percentage says nothing about points. When the number of answers is given (`n 40`) and is too small to tell, small-sample
        speaks instead.
        """,
        """
        Het team heeft gezegd hoe goed dit moet gaan, en klanten zeggen dat het niet zo gaat. Een doel dat je in stilte mist, is geen doel meer.

        Het eigen doel van het contactmoment (`metric csat >= 4/5`) gaat voor dat van de meting. Punten zijn vergelijkbaar met punten op elke
        schaal (4/5, 8/10), en met een los getal op hun eigen schaal (`target >= 4`); een percentage zegt niets over punten. Staat het aantal antwoorden erbij (`n 40`) en is dat te
        klein om het te weten, dan spreekt small-sample.
        """,
        """
        Holdet har sagt, hvor godt det skal gå, og kunderne siger, at det ikke går sådan. Et mål, der bliver misset i stilhed, er ikke længere
        et mål.

        Kontaktpunktets eget mål (`metric csat >= 4/5`) gælder før målingens. Point kan sammenlignes med point på enhver skala (4/5, 8/10)
        og med et bart tal på deres egen skala (`target >= 4`); en procent siger ingenting om point. Står antallet af svar der (`n 40`), og er det for lille til at vide det, er det
        small-sample, der taler.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    metric csat "Customer satisfaction" csat { target >= 4/5  source "feedback/csat.csv" }
    journey shoes "Buying shoes" {
      stages visit
      owner  growth
      stage come {
        touchpoint window "Shop window" { #! target-missed
          channel  shop
          need     "See what there is"
          says     hello
          critical no because "Most people know us"
          satisfaction 3.5/5 on 2026-11-01 from csat
        }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    metric csat "Customer satisfaction" csat { target >= 4/5  source "feedback/csat.csv" }
    journey shoes "Buying shoes" {
      stages visit
      owner  growth
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     hello
          critical no because "Most people know us"
          satisfaction 4.2/5 on 2026-11-01 from csat
        }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        foreach (var figure in MeasuredFigure.Of(touchpoint, context).Where(figure => figure.IsMissed))
        {
            context.Report(
                figure.PlaceIn(touchpoint),
                Message(Titles.Of(touchpoint), figure, Titles.Of(figure.Metric, context.Workspace)),
                [figure.Related(context.Workspace)]);
        }

        if (MeasuredTarget.Of(touchpoint, touchpoint.Facts, context) is not { IsMissed: true, IsUndecided: false } measured)
        {
            return;
        }

        context.Report(
            Places.Of(touchpoint, measured.Satisfaction.Origin, measured.Place),
            Message(Titles.Of(touchpoint), measured, Titles.Of(measured.Metric, context.Workspace)),
            [measured.Related(context.Workspace)]);
    }

    private static Phrase Message(string title, MeasuredFigure figure, string metric)
    {
        var (value, n, target) = (figure.Value, figure.Period.N, figure.Target);
        return new Phrase(
            $"Touchpoint \"{title}\" is at {value} for \"{metric}\" and misses the target ({target}): {n} answers from {figure.Days.English} put it {figure.Interval.English} (95%). Say what you will do about it with an `opportunity`, or set a target that you mean.",
            Spoken.Dutch($"Contactmoment \"{title}\" staat op {value} voor \"{metric}\" en haalt het doel ({target}) niet: {n} antwoorden van {figure.Days.Dutch} wijzen op {figure.Interval.Dutch} (95%). Zeg met een `opportunity` wat je eraan doet, of kies een doel dat je meent."),
            Spoken.Danish($"Kontaktpunktet \"{title}\" ligger på {value} for \"{metric}\" og når ikke målet ({target}): {n} svar fra {figure.Days.Danish} peger på {figure.Interval.Danish} (95%). Skriv med en `opportunity`, hvad I gør ved det, eller sæt et mål, som I mener."));
    }

    private static Phrase Message(string title, MeasuredTarget measured, string metric) => new(
        $"Touchpoint \"{title}\" has {measured.Satisfaction.Score} and misses the target of \"{metric}\" ({measured.Target}). Say what you will do about it with an `opportunity`, or set a target that you mean.",
        Spoken.Dutch($"Contactmoment \"{title}\" staat op {measured.Satisfaction.Score} en haalt het doel van \"{metric}\" ({measured.Target}) niet. Zeg met een `opportunity` wat je eraan doet, of kies een doel dat je meent."),
        Spoken.Danish($"Kontaktpunktet \"{title}\" ligger på {measured.Satisfaction.Score} og når ikke målet for \"{metric}\" ({measured.Target}). Skriv med en `opportunity`, hvad I gør ved det, eller sæt et mål, som I mener."));
}
