using System.Xml.Linq;
using Journeys.Testing;

namespace Journeys.Architecture.Tests;

public class ReferenceTests
{
    private static readonly string[] Projects = [.. Checkout.Files("src", ".csproj"), .. Checkout.Files("tests", ".csproj")];

    private static readonly (string From, string To)[] Actual = [.. Checkout.Files("src", ".csproj").SelectMany(References).Distinct()];

    [Fact]
    public void Every_reference_is_allowed()
    {
        var allowed = AllowedReferences.Table.Select(row => (row.From, row.To));

        Problems.None(Actual.Except(allowed));
    }

    [Fact]
    public void Every_allowance_is_used() =>
        Problems.None(AllowedReferences.Table.Select(row => (row.From, row.To)).Except(Actual));

    [Fact]
    public void Every_allowance_says_why() =>
        Assert.All(AllowedReferences.Table, row => Assert.False(string.IsNullOrWhiteSpace(row.Note)));

    [Fact]
    public void Projects_bring_no_versions_of_their_own() =>
        Problems.None(Projects
            .Where(project => Load(project).Descendants("PackageReference").Any(package => package.Attribute("Version") is not null)));

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Problems.None(Projects
            .Where(project => !Checkout.Has(Path.GetDirectoryName(project)!.Replace('\\', '/') + "/packages.lock.json")));

    private static IEnumerable<(string From, string To)> References(string project)
    {
        var from = Path.GetFileNameWithoutExtension(project);
        var document = Load(project);
        var projects = document.Descendants("ProjectReference").Select(Include).Select(path => Path.GetFileNameWithoutExtension(path)!);
        return projects.Concat(document.Descendants("PackageReference").Select(Include)).Select(to => (from, to));
    }

    private static XDocument Load(string project) => XDocument.Load(RepositoryRoot.Combine(project));

    private static string Include(XElement element) => element.Attribute("Include")!.Value.Replace('\\', '/');
}
