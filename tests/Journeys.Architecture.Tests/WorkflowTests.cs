using System.Text.RegularExpressions;
using Journeys.Testing;

namespace Journeys.Architecture.Tests;

/// <summary>What runs on other people's machines with our name: pinned, and with no more rights than it needs.</summary>
public partial class WorkflowTests
{
    private static readonly string[] Workflows = [.. Checkout.Files(".github/workflows", ".yml")];

    private static readonly string[] All = [.. Workflows, .. Checkout.Files(".github/actions", ".yml")];

    /// <summary>The rights beyond reading, with the reason for each.</summary>
    private static readonly Dictionary<string, string[]> Writes = new()
    {
        [".github/workflows/ci.yml"] = [],
        [".github/workflows/pages.yml"] = ["pages", "id-token"], // what GitHub asks of who publishes there
        [".github/workflows/release.yml"] = ["id-token", "attestations", "id-token"], // to attest, and to publish without a stored key
        [".github/workflows/review.yml"] = ["pull-requests"], // the comment
    };

    [Fact]
    public void Every_action_is_pinned_by_commit_and_says_which_version_that_is() =>
        Problems.None(All.SelectMany(file => Uses().Matches(Checkout.Read(file)).Select(match => match.Groups[1].Value.Trim()))
            .Where(action => !action.StartsWith("./", StringComparison.Ordinal) && !Pinned().IsMatch(action)));

    [Fact]
    public void There_are_actions_to_look_at() => Assert.True(All.Sum(file => Uses().Count(Checkout.Read(file))) > 5);

    [Fact]
    public void Every_workflow_reads_only_but_for_what_is_listed_here() =>
        Problems.None(Workflows.Where(file => !Checkout.Read(file).Contains("\npermissions:\n  contents: read\n", StringComparison.Ordinal)
            || !RightsToWrite().Matches(Checkout.Read(file)).Select(match => match.Groups[1].Value).SequenceEqual(Writes[file])));

    [Fact]
    public void No_workflow_runs_the_code_of_others_with_our_rights() =>
        Problems.None(Workflows.Where(file => Checkout.Read(file).Contains("pull_request_target", StringComparison.Ordinal)
            || Checkout.Read(file).Contains("workflow_run", StringComparison.Ordinal)
            || Checkout.Read(file).Contains("secrets.", StringComparison.Ordinal)));

    [Fact]
    public void No_checkout_keeps_the_token() =>
        Problems.None(Workflows.Where(file => Regex.Count(Checkout.Read(file), "actions/checkout@") != Regex.Count(Checkout.Read(file), "persist-credentials: false")));

    /// <summary>A title or a branch that somebody chose is never part of a command.</summary>
    [Fact]
    public void No_command_is_made_of_what_others_wrote() =>
        Problems.None(All.SelectMany(file => Commands().Matches(Checkout.Read(file)).Select(match => match.Value)).Where(command => command.Contains("${{", StringComparison.Ordinal)));

    [Fact]
    public void Known_weaknesses_end_the_public_workflow()
    {
        Assert.Contains("dotnet restore Journeys.sln -p:NuGetAudit=true", Checkout.Read(".github/workflows/ci.yml"), StringComparison.Ordinal);
        var settings = Checkout.Read("src/Directory.Build.props");
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", settings, StringComparison.Ordinal);
        Assert.Contains("<NuGetAuditMode Condition=\"'$(NuGetAudit)' == 'true'\">all</NuGetAuditMode>", settings, StringComparison.Ordinal);
        Assert.Contains("<RestoreLockedMode Condition=\"'$(CI)' == 'true'\">true</RestoreLockedMode>", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Problems.None(Checkout.Files("src", ".csproj").Concat(Checkout.Files("tests", ".csproj"))
            .Where(project => !File.Exists(RepositoryRoot.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"))));

    [Fact]
    public void Who_finds_a_weakness_learns_where_to_tell_it_and_when_to_hear_of_it()
    {
        var text = Checkout.Read(".github/SECURITY.md");

        Assert.Contains("Report a vulnerability", text, StringComparison.Ordinal);
        Assert.Matches(@"within \w+ working days", text);
        Assert.Contains("## What we count as a weakness", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s*(?:-\s+)?uses:\s*(.+)$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"\A[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\z")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^\s+([\w-]+): write\b", RegexOptions.Multiline)]
    private static partial Regex RightsToWrite();

    [GeneratedRegex(@"^(\s*)(?:-\s+)?run:.*(?:\n\1\s{2,}.*)*", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
