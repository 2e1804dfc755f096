using System.Text;
using Journeys.Interchange.Csv;
using Journeys.Interchange.Import;
using Journeys.Interchange.Import.Tables;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Interchange.Tests.Import;

/// <summary>What <c>export csv</c> wrote is the same again once it is imported and exported.</summary>
public sealed class RoundTripTests
{
    private static readonly Workspace Sample = WorkspaceLoader.Load(
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "journeys"), "*.journey", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)))]);

    [Theory]
    [InlineData("nl", false)]
    [InlineData("da", false)]
    [InlineData("en", false)]
    [InlineData("nl", true)]
    public void The_sample_is_the_same_again(string language, bool isRaw)
    {
        var before = JourneyCsv.Write(Sample, [.. Sample.Views], language, CsvDialect.Comma with { IsRaw = isRaw });

        var (workspace, result) = Imported.Sound(CsvImport.Import(Encoding.UTF8.GetBytes(before), new ImportOptions("sample.csv")));

        Assert.Equal(language, workspace.DefaultLanguage);
        Assert.Empty(result.Notes.Select(note => note.English));
        Assert.Equal(Rows(before), Rows(JourneyCsv.Write(workspace, [.. workspace.Views], language, CsvDialect.Comma with { IsRaw = isRaw })));
    }

    private static string[] Rows(string table) => table.Split("\r\n");
}
