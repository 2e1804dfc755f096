using System.Text;
using Journeys.Site.Output;

namespace Journeys.Site.Tests.Output;

public sealed class DirectorySinkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("journeys-site-").FullName;

    private string Target => Path.Combine(_folder, "_site");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_new_site_takes_the_place_of_the_old_one_with_nothing_left_over()
    {
        Publish("old", "a.html", "gone/b.html");
        Publish("new", "a.html", "deep/er/c.html");
        Assert.Equal("new", File.ReadAllText(Path.Combine(Target, "a.html")));
        Assert.Equal(["a.html", "deep/er/c.html"], Files());
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_old_site_whole()
    {
        Publish("old", "a.html");
        using (var sink = DirectorySink.Open(Target))
        {
            Write(sink, "a.html", "new");
        }

        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "a.html")));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared()
    {
        Directory.CreateDirectory(Target + ".staging");
        File.WriteAllText(Path.Combine(Target + ".staging", DirectorySink.Marker), "");
        File.WriteAllText(Path.Combine(Target + ".staging", "half.html"), "");
        File.WriteAllText(Target + ".journeys-lock", "");
        Publish("new", "a.html");
        Assert.Equal(["a.html"], Files());
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_file_of_somebody_else_beside_the_site_stays()
    {
        File.WriteAllText(Target + ".lock", "precious");

        Publish("new", "a.html");

        Assert.Equal("precious", File.ReadAllText(Target + ".lock"));
    }

    [Fact]
    public void A_link_in_the_place_of_the_lock_is_refused()
    {
        var precious = Path.Combine(_folder, "precious");
        File.WriteAllText(precious, "precious");
        File.CreateSymbolicLink(Target + ".journeys-lock", precious);

        Assert.Throws<IOException>(() => DirectorySink.Open(Target));

        Assert.Equal("precious", File.ReadAllText(precious));
    }

    [Fact]
    public void Never_two_hold_one_folder_however_often_they_come_and_go()
    {
        var inside = 0;
        var both = 0;
        var held = 0;
        void ComeAndGo()
        {
            for (var i = 0; i < 3_000; i++)
            {
                try
                {
                    using var folder = FolderLock.Take(Target);
                    Interlocked.Increment(ref held);
                    Interlocked.Add(ref both, Interlocked.Increment(ref inside) > 1 ? 1 : 0);
                    Interlocked.Decrement(ref inside);
                }
                catch (IOException)
                {
                    // Somebody else holds it.
                }
            }
        }

        Thread[] builds = [.. Enumerable.Range(0, 8).Select(_ => new Thread(ComeAndGo))];
        Array.ForEach(builds, build => build.Start());
        Array.ForEach(builds, build => build.Join());
        Assert.True(held > 100, $"held {held} times");
        Assert.Equal(0, both);
    }

    [Fact]
    public void A_build_that_was_killed_between_two_renames_has_not_lost_the_old_site()
    {
        Publish("old", "a.html");
        Directory.Move(Target, Target + ".old");
        using (DirectorySink.Open(Target))
        {
        }

        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "a.html")));
    }

    [Fact]
    public void A_disk_that_cannot_exchange_folders_gets_the_new_site_too()
    {
        Publish("old", "a.html");
        var source = Path.Combine(_folder, "source");
        Directory.CreateDirectory(source);
        File.WriteAllText(Path.Combine(source, "a.html"), "new");
        FolderSwap.ReplaceInTwoSteps(Target, source);
        Assert.Equal("new", File.ReadAllText(Path.Combine(Target, "a.html")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".staging")]
    public void A_folder_that_is_not_ours_is_never_touched(string suffix)
    {
        Directory.CreateDirectory(Target + suffix);
        File.WriteAllText(Path.Combine(Target + suffix, "thesis.md"), "");
        Assert.Throws<IOException>(() => DirectorySink.Open(Target));
        Assert.True(File.Exists(Path.Combine(Target + suffix, "thesis.md")));
    }

    [Fact]
    public void A_file_in_the_place_of_the_site_is_refused()
    {
        File.WriteAllText(Target, "");
        Assert.Throws<IOException>(() => DirectorySink.Open(Target));
    }

    [Fact]
    public void Two_builds_into_one_folder_do_not_mix()
    {
        using var first = DirectorySink.Open(Target);
        var refusal = Assert.Throws<IOException>(() => DirectorySink.Open(Target));
        Assert.Contains("Another build", refusal.Message);
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link()
    {
        var real = Path.Combine(_folder, "real");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(Target, real);
        Publish("new", "a.html");
        Assert.Equal("new", File.ReadAllText(Path.Combine(real, "a.html")));
        Assert.NotNull(new DirectoryInfo(Target).LinkTarget);
    }

    [Fact]
    public void What_a_link_within_the_old_site_leads_to_stays()
    {
        var precious = Path.Combine(_folder, "precious");
        Directory.CreateDirectory(Path.Combine(precious, "inner"));
        File.WriteAllText(Path.Combine(precious, "inner", "diary.txt"), "dear diary");
        Publish("old", "a.html", "deep/er/c.html");
        Directory.CreateSymbolicLink(Path.Combine(Target, "link"), precious);
        Directory.CreateSymbolicLink(Path.Combine(Target, "deep", "link"), precious);
        Directory.CreateSymbolicLink(Path.Combine(Target, "deep", "er", "link"), precious);

        Publish("new", "a.html");

        Assert.Equal("dear diary", File.ReadAllText(Path.Combine(precious, "inner", "diary.txt")));
        Assert.Equal(["a.html"], Files());
        Assert.Equal(new[] { Target, precious }.Order(), Directory.GetFileSystemEntries(_folder).Order());
    }

    [Fact]
    public void Many_threads_may_write_at_once()
    {
        using (var sink = DirectorySink.Open(Target))
        {
            Parallel.For(0, 500, i => Write(sink, $"a{i % 7}/b{i % 3}/{i}.html", "x"));
            sink.Commit();
        }

        Assert.Equal(500, Files().Length);
    }

    private static void Write(DirectorySink sink, string path, string text) => sink.Write(path, Encoding.UTF8.GetBytes(text));

    private void Publish(string text, params string[] paths)
    {
        using var sink = DirectorySink.Open(Target);
        foreach (var path in paths)
        {
            Write(sink, path, text);
        }

        sink.Commit();
    }

    private string[] Files() =>
        [.. Directory.GetFiles(Target, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Target, file).Replace('\\', '/'))
            .Where(file => file != DirectorySink.Marker)
            .Order(StringComparer.Ordinal)];
}
