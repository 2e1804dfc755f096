using Journeys.Language.Model;
using Journeys.Rules.Claims;
using Journeys.Rules.Texts;
using Journeys.Testing;

namespace Journeys.Rules.Tests.Claims;

/// <summary>Most texts are right at a glance; what the glance lets pass has to pass the close look too.</summary>
public class GlanceTests
{
    public static TheoryData<string> Workspaces() => new(Directory
        .EnumerateDirectories(RepositoryRoot.Combine("tests/Journeys.Rules.Tests/Corpus"))
        .Where(folder => Directory.EnumerateFiles(folder, "*.journey").Any())
        .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void A_glance_finds_what_a_close_look_finds(string name)
    {
        var workspace = WorkspaceFolder.Load(RepositoryRoot.Combine("tests/Journeys.Rules.Tests/Corpus/" + name));
        foreach (var text in Texts(workspace))
        {
            var texts = WorkspaceTexts.Of(workspace);
            var judge = new ClaimJudge(texts.Claims(text.Language));
            var scan = texts.Scan(text.Text.Value, text.Language);
            Assert.Equal(judge.JudgeClosely(scan, text.Claims, text.IsMoment), judge.Judge(scan, text.Claims, text.IsMoment));
        }
    }

    private static IEnumerable<CustomerText> Texts(Workspace workspace) => CustomerText.OfBrand(workspace).Concat(
        workspace.Views.SelectMany(journey => journey.Touchpoints).SelectMany(touchpoint => CustomerText.OfTouchpoint(touchpoint).Concat(CustomerText.Moments(touchpoint))));
}
