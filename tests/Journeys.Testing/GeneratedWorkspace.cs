using System.Collections.Immutable;
using System.Text;
using Journeys.Language.Text;
using Journeys.Testing.Generated;

namespace Journeys.Testing;

/// <summary>
/// A workspace of any size for benchmarks and scale tests: one brand file and a file for each journey, 15 touchpoints a journey,
/// about 800 bytes a touchpoint in one language. The same numbers give the same bytes. Nothing in it is an error to the rules.
/// </summary>
public static class GeneratedWorkspace
{
    /// <summary>How many touchpoints each journey has.</summary>
    public const int TouchpointsPerJourney = 15;

    /// <summary>Makes the files.</summary>
    /// <param name="journeys">How many journeys.</param>
    /// <param name="seed">Which of the many workspaces of this size.</param>
    /// <param name="languages">The languages spoken, of <c>nl</c>, <c>da</c> and <c>en</c>; English alone unless told.</param>
    public static ImmutableArray<SourceText> Create(int journeys, ulong seed = 1, params string[] languages)
    {
        string[] spoken = languages is [] ? ["en"] : languages;
        var names = new GeneratedNames(journeys);
        var random = new SeededRandom(seed);
        var files = ImmutableArray.CreateBuilder<SourceText>(journeys + 1);
        for (var number = 0; number < journeys; number++)
        {
            var journey = new JourneyText(number, names, new JourneyTextWriter(spoken), random);
            files.Add(new SourceText($"journeys/{journey.Name}.journey", journey.Write()));
        }

        files.Insert(0, new SourceText("journeys/brand.journey", new BrandText(names, new JourneyTextWriter(spoken)).Write()));
        return files.MoveToImmutable();
    }

    /// <summary>Writes files below a folder.</summary>
    public static void Write(IEnumerable<SourceText> files, string folder)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}
