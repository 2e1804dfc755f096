using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6007: too few answers to tell whether a target is met.</summary>
public sealed class SmallSample() : Rule(new RuleDescriptor(
    "JRN6007",
    "small-sample",
    Severity.Info,
    new(
        "There are too few answers to tell whether a target is met.",
        "Er zijn te weinig antwoorden om te weten of een doel is gehaald.",
        "Der er for få svar til at vide, om et mål er nået."),
    new(
        """
        Ten answers of 3.8/5 do not tell that a target of 4/5 is missed; the next ten may say 4.2. Work begun on such a figure is work on chance.

        The range of what customers in general may think is mean ± 1.96 s/√n. How far marks lie apart (s) is not in the file, so it is taken as a
        quarter of the scale, the range rule of Hozo, Djulbegovic and Hozo (2005), *Estimating the mean and variance from the median, range, and
        the size of a sample*, BMC Medical Research Methodology 5:13: on five points that is one point, and 40 answers tell to a third of a point.
        Where the target lies within the range, this rule speaks and target-missed keeps silent.
        """,
        """
        Tien antwoorden van 3,8/5 bewijzen niet dat een doel van 4/5 is gemist; de volgende tien zeggen misschien 4,2. Wie op zo'n cijfer aan
        het werk gaat, werkt op toeval.

        Het bereik van wat klanten in het algemeen kunnen vinden, is gemiddelde ± 1,96 s/√n. Hoever cijfers uiteenlopen (s) staat niet in het
        bestand en wordt daarom gesteld op een kwart van de schaal, naar Hozo, Djulbegovic en Hozo (2005), *Estimating the mean and variance from
        the median, range, and the size of a sample*, BMC Medical Research Methodology 5:13: op vijf punten is dat één punt, en 40 antwoorden
        zijn dan goed voor een derde punt. Ligt het doel binnen het bereik, dan spreekt deze regel en zwijgt target-missed.
        """,
        """
        Ti svar på 3,8/5 viser ikke, at et mål på 4/5 er misset; de næste ti siger måske 4,2. Den, der går i gang ud fra sådan et tal, arbejder
        på tilfældigheder.

        Spændet for, hvad kunderne i almindelighed kan mene, er gennemsnit ± 1,96 s/√n. Hvor meget karaktererne spredes (s), står ikke i filen og
        sættes derfor til en fjerdedel af skalaen efter Hozo, Djulbegovic og Hozo (2005), *Estimating the mean and variance from the median,
        range, and the size of a sample*, BMC Medical Research Methodology 5:13: på fem point er det ét point, og 40 svar rækker da til en
        tredjedel point. Ligger målet inden for spændet, taler denne regel, og target-missed tier.
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
        touchpoint window "Shop window" { #! small-sample
          channel  shop
          need     "See what there is"
          says     hello
          critical no because "Most people know us"
          satisfaction 3.8/5 on 2026-11-01 from csat n 12
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
          satisfaction 4.6/5 on 2026-11-01 from csat n 120
        }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        foreach (var figure in MeasuredFigure.Of(touchpoint, context).Where(figure => figure.IsUndecided))
        {
            context.Report(
                figure.PlaceIn(touchpoint),
                Message(Titles.Of(touchpoint), figure, Titles.Of(figure.Metric, context.Workspace)),
                [figure.Related(context.Workspace)]);
        }

        if (MeasuredTarget.Of(touchpoint, touchpoint.Facts, context) is { IsUndecided: true } measured)
        {
            context.Report(
                Places.Of(touchpoint, measured.Satisfaction.Origin, measured.Place),
                Message(Titles.Of(touchpoint), measured),
                [measured.Related(context.Workspace)]);
        }
    }

    private static Phrase Message(string title, MeasuredFigure figure, string metric)
    {
        var (value, n, target) = (figure.Value, figure.Period.N, figure.Target);
        return new Phrase(
            $"Too few answers ({n} from {figure.Days.English}) to tell whether \"{title}\" meets its target for \"{metric}\" ({target}): {value} means {figure.Interval.English} (95%). Ask more customers before you act on it.",
            Spoken.Dutch($"Te weinig antwoorden ({n} van {figure.Days.Dutch}) om te weten of \"{title}\" het doel voor \"{metric}\" ({target}) haalt: {value} betekent {figure.Interval.Dutch} (95%). Vraag het meer klanten voordat je erop bouwt."),
            Spoken.Danish($"For få svar ({n} fra {figure.Days.Danish}) til at vide, om \"{title}\" når målet for \"{metric}\" ({target}): {value} betyder {figure.Interval.Danish} (95%). Spørg flere kunder, før I handler på det."));
    }

    private static Phrase Message(string title, MeasuredTarget measured)
    {
        var (score, size, target) = (measured.Satisfaction.Score, measured.Satisfaction.SampleSize, measured.Target);
        var low = OnScale(measured.Interval!.Value.Low, score);
        var high = OnScale(measured.Interval.Value.High, score);
        return new Phrase(
            $"{size} answers are too few to tell whether \"{title}\" meets its target ({target}): {score} means something between {low} and {high}. Ask more customers before you act on it.",
            Spoken.Dutch($"{size} antwoorden zijn te weinig om te weten of \"{title}\" het doel ({target}) haalt: {score} betekent iets tussen {low} en {high}. Vraag het meer klanten voordat je erop bouwt."),
            Spoken.Danish($"{size} svar er for få til at vide, om \"{title}\" når målet ({target}): {score} betyder et sted mellem {low} og {high}. Spørg flere kunder, før I handler på det."));
    }

    private static ScoreValue OnScale(double points, ScoreValue score) => new(Math.Round((decimal)points, 2), score.Maximum);
}
