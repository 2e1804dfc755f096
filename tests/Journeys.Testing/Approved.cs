using System.Runtime.CompilerServices;
using Snapshooter;
using Snapshooter.Xunit;
using Xunit;

namespace Journeys.Testing;

/// <summary>
/// Compares a text with the one that was approved before, kept in <c>__snapshots__</c> beside the test. The only door to the
/// snapshot library, so that it can be replaced here. Where <c>CI</c> is <c>true</c> a text that nobody approved fails.
/// </summary>
public static class Approved
{
    private static bool IsStrict => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    /// <summary>Compares; writes the first version where there is none yet.</summary>
    /// <param name="text">What the test made.</param>
    /// <param name="name">Tells the texts of one test apart (a case of a theory).</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    public static void Match(
        string text, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var source = RepositoryRoot.Locate(file);
        var test = System.IO.Path.GetFileNameWithoutExtension(source) + "." + member;
        var snapshot = (name is null ? test : test + "_" + name) + ".snap";
        var folder = System.IO.Path.GetDirectoryName(source)!;
        var approved = System.IO.Path.Combine(folder, "__snapshots__", snapshot);
        if (IsStrict && !File.Exists(approved))
        {
            Assert.Fail($"Nobody approved {snapshot} yet: run the test where CI is not set, look at the file, and commit it.");
        }

        Snapshot.Match(text, new SnapshotFullName(snapshot, folder));
    }
}
