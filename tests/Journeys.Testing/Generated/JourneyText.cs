using System.Globalization;
using static Journeys.Testing.Generated.JourneyTextWriter;

namespace Journeys.Testing.Generated;

/// <summary>One generated journey: five stages of three touchpoints.</summary>
internal sealed class JourneyText(int number, GeneratedNames names, JourneyTextWriter writer, SeededRandom random)
{
    private const int TouchpointsPerStage = 3;
    private readonly (string Name, Words Words) _subject = Phrases.Subjects[number % Phrases.Subjects.Length];

    /// <summary>The journey's name; the number keeps it apart from the others.</summary>
    public string Name => $"buying-{_subject.Name}-{number:0000}";

    public string Write()
    {
        var stages = TouchpointKinds.ByStage.Select(stage => (stage.Stage, Kinds: Choose(stage.Kinds))).ToList();
        var order = stages.SelectMany(stage => stage.Kinds).ToList();
        writer.Open($"journey {Name} {Quote($"{_subject.Words.In(writer.Default)} {number:0000}")}");
        writer.Others("title", language => Quote($"{_subject.Words.In(language)} {number:0000}"));
        writer.Line("persona", names.Use(GeneratedNames.Personas[number % GeneratedNames.Personas.Length]));
        var goal = random.Pick(Phrases.Goals);
        writer.Each("goal", language => Quote(goal.In(language, _subject.Words)));
        writer.Line("owner", names.Use(random.Pick(GeneratedNames.Teams)));
        writer.Line("status", "live");
        writer.Line("reviewed", "2026-10-01 every 365d");
        foreach (var (stage, kinds) in stages)
        {
            WriteStage(stage, kinds, order);
        }

        writer.Close();
        return writer.ToString();
    }

    private List<TouchpointKind> Choose(TouchpointKind[] kinds)
    {
        var left = kinds.ToList();
        while (left.Count > TouchpointsPerStage)
        {
            left.RemoveAt(1 + random.Next(left.Count - 1));
        }

        return left;
    }

    private void WriteStage(string stage, List<TouchpointKind> kinds, List<TouchpointKind> order)
    {
        writer.Blank();
        writer.Open("stage " + stage);
        foreach (var kind in kinds)
        {
            WriteTouchpoint(kind, order, order.IndexOf(kind));
        }

        writer.Close();
    }

    private void WriteTouchpoint(TouchpointKind kind, List<TouchpointKind> order, int place)
    {
        writer.Open($"touchpoint {kind.Name} {Quote(kind.Title.In(writer.Default))}");
        writer.Others("title", language => Quote(kind.Title.In(language)));
        writer.Line("channel", names.Use(kind.Channel));
        writer.Each("moment", language => Quote(kind.Moment.In(language, _subject.Words)));
        writer.Each("need", language => Quote(kind.Need.In(language, _subject.Words)));
        WriteSaying(place);
        WriteWeight(kind);
        WriteFeeling();
        WriteOpportunity(kind);
        if (random.Next(3) == 0)
        {
            WriteBackstage();
        }

        WriteFlow(order, place);
        writer.Close();
    }

    /// <summary>Three messages a journey, each said in every stage, so that what is promised early is said again later.</summary>
    private void WriteSaying(int place)
    {
        var turn = (place + (place / TouchpointsPerStage)) % TouchpointsPerStage;
        var message = names.Message((3 * number) + turn);
        names.Use(message.Claim.Name);
        writer.Each("says", language => message.Name + " " + Quote(
            $"{message.Slogan.In(language)} ({_subject.Words.In(language)}): {message.Claim.Phrase.In(language)}"));
    }

    private void WriteWeight(TouchpointKind kind)
    {
        var reason = random.Pick(Phrases.Reasons).In(writer.Default);
        if (kind.Critical is not null)
        {
            writer.Line("critical", $"{kind.Critical} because {Quote(reason)}");
        }

        writer.Line("priority", kind.Critical is null ? random.Pick(["medium", "low"]) : "high because " + Quote(reason));
    }

    private void WriteFeeling()
    {
        var points = (24 + random.Next(25)).ToString("0\\.0", CultureInfo.InvariantCulture);
        writer.Line("satisfaction", $"{points}/5 observed on 2026-{1 + random.Next(9):00}-{1 + random.Next(28):00} n {40 + random.Next(900)}");
        writer.Line("emotion", $"{random.Next(5) - 2:+0;-0;0} {Quote(random.Pick(Phrases.Emotions).In(writer.Default))}");
        writer.Line("metric", $"{names.Use(random.Pick(GeneratedNames.Metrics))} >= {1 + random.Next(40)}%");
        writer.Line("feedback", $"{random.Pick(["survey", "interview", "analytics"])} every {30 * (1 + random.Next(6))}d");
        if (random.Next(2) == 0)
        {
            writer.Line("pain", Quote(random.Pick(Phrases.Pains).In(writer.Default)));
        }
    }

    private void WriteOpportunity(TouchpointKind kind)
    {
        writer.Open($"opportunity better-{kind.Name} {Quote(random.Pick(Phrases.Ideas).In(writer.Default))}");
        writer.Line("impact", $"{1 + random.Next(5)}  effort {1 + random.Next(5)}  owner {names.Use(random.Pick(GeneratedNames.Teams))}");
        writer.Line("due", $"2027-{1 + random.Next(12):00}-01  status {random.Pick(["proposed", "planned", "doing"])}");
        writer.Close();
    }

    private void WriteBackstage()
    {
        writer.Line("backstage", Quote(random.Pick(Phrases.Backstage).In(writer.Default)));
        writer.Line("system", Quote(random.Pick(Phrases.Systems)));
    }

    private void WriteFlow(List<TouchpointKind> order, int place)
    {
        if (place + 1 < order.Count)
        {
            writer.Line("then", order[place + 1].Name);
        }

        if (place + 2 < order.Count && random.Next(4) == 0)
        {
            writer.Line("then", $"{order[place + 2].Name} when {Quote(random.Pick(Phrases.Emotions).In(writer.Default))}");
        }
    }
}
