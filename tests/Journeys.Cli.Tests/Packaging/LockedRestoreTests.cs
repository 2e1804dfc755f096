using Journeys.Cli.Tests.Support;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Packaging;

/// <summary>Where packages are locked (<c>CI=true</c>), another patch of the SDK restores what this one does.</summary>
public sealed class LockedRestoreTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_newer_SDK_restores_what_is_locked()
    {
        var outcome = Restore();

        Assert.True(outcome.Code == 0, outcome.Out);
    }

    /// <summary>The twin: without our pins the SDK's own versions count, and no lock file fits.</summary>
    [Fact]
    public void Without_the_pins_it_does_not()
    {
        var outcome = Restore("-p:ImportDirectoryBuildTargets=false");

        Assert.NotEqual(0, outcome.Code);
        Assert.Contains("NU1004", outcome.Out);
    }

    /// <summary>Restores a project as an SDK would that brings along a later patch of the linker and of the native compiler.</summary>
    private CliOutcome Restore(string option = "")
    {
        _run.File("newer.targets", """
            <Project>
              <ItemGroup>
                <KnownILLinkPack Update="Microsoft.NET.ILLink.Tasks" ILLinkPackVersion="10.0.99" />
                <KnownILCompilerPack Update="Microsoft.DotNet.ILCompiler" ILCompilerPackVersion="10.0.99" />
              </ItemGroup>
            </Project>
            """);
        return ProcessRun.Shell(
            _run.Folder,
            $"dotnet restore {RepositoryRoot.Combine("src", "Journeys.Review")} --artifacts-path made -p:CustomBeforeMicrosoftCommonTargets={_run.PathOf("newer.targets")} {option}",
            ("CI", "true"));
    }
}
