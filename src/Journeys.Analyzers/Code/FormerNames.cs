using Journeys.Analyzers.Generation;

namespace Journeys.Analyzers.Code;

/// <summary>The constants and classes that stand for an earlier name.</summary>
internal sealed class FormerNames
{
    private FormerNames()
    {
    }

    /// <summary>What each is called now, by its name behind the namespace: <c>Touchpoints.RunningShoes.Pay</c>.</summary>
    public Dictionary<string, string> Constants { get; } = new(StringComparer.Ordinal);

    /// <summary>The last parts of those names.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The earlier names of some files. Most files have none, and then nothing is planned for it.</summary>
    public static FormerNames Of(List<NamedFile> files)
    {
        var formers = new FormerNames();
        if (files.Exists(HasFormer))
        {
            var table = NameTableBuilder.Build([.. files.Select(FileNames.Of)]);
            foreach (var planned in files.SelectMany(file => ConstantPlan.Of(file, table)))
            {
                formers.Add(planned);
            }
        }

        return formers;
    }

    private static bool HasFormer(NamedFile file)
    {
        foreach (var journey in file.Journeys.Items)
        {
            if (journey.FormerName is not null)
            {
                return true;
            }
        }

        foreach (var member in file.Members.Items)
        {
            if (member.Name.FormerName is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(PlannedClass planned)
    {
        var container = planned.Container + ".";
        if (planned is { FormerOf: { } now, Code: { } former })
        {
            Constants[container + former] = now;
            Words.Add(former);
        }

        var path = planned.Code is { } code ? container + code + "." : container;
        foreach (var constant in planned.Constants.Where(constant => constant.FormerOf is not null))
        {
            Constants[path + constant.Code] = constant.FormerOf!;
            Words.Add(constant.Code);
        }
    }
}
