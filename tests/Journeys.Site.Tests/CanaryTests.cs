using System.Text.RegularExpressions;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Site.Tests;

/// <summary>Whatever a team writes stays text, wherever it is shown.</summary>
public partial class CanaryTests
{
    private const string Canary = "\"><img src=x onerror=1>' {{ t }} &lt;b&gt;";
    private const string Written = "\\\"><img src=x onerror=1>' {{ t }} &lt;b&gt;";

    [Fact]
    public void No_text_of_a_workspace_becomes_markup()
    {
        var sources = Site.Sample.Add(new SourceText("journeys/z\"><img src=x onerror=1>.journey", Everything));
        var spoiled = sources.Select(source => new SourceText(source.Path, Quoted().Replace(source.Content, Spoil))).ToArray();
        var workspace = WorkspaceLoader.Load([.. spoiled]);
        var input = new SiteInput(workspace, Findings(workspace), Site.Rules, Site.Today)
        {
            Version = Canary,
            BaseUrl = "https://a.example/" + Canary,
            Handbook = [new HandbookPage("x.md", "# " + Canary + "\n\n" + Canary + "\n\n[a](javascript:alert(1)) ![b](https://evil.example/x.png)\n\n```" + Canary + "\n" + Canary + "\n```\n")],
        };
        var files = Site.Build(input);
        foreach (var path in Site.Pages(files))
        {
            AssertNothingIsAlive(files, path);
        }

        Assert.Contains("&lt;img src=x onerror=1&gt;", Site.Text(files, "index.html"));
    }

    private static void AssertNothingIsAlive(IReadOnlyDictionary<string, byte[]> files, string path)
    {
        var page = Site.Page(files, path);
        Assert.Empty(page.QuerySelectorAll("img[src=x], b, script:not([src]), style, iframe"));
        foreach (var element in page.All)
        {
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
            var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? "";
            Assert.DoesNotMatch("(?i)^\\s*(javascript|data|vbscript):", address);
        }
    }

    private static System.Collections.Immutable.ImmutableArray<Finding> Findings(Workspace workspace)
    {
        var rule = new RuleDescriptor("X" + Canary, Canary, Severity.Error, Canary, Canary, Canary, Canary);
        return
        [
            .. workspace.Journeys.All.Select(journey => new Finding(rule, Severity.Error, Canary, journey.Name.Origin)
            {
                Related = [new RelatedPlace(Canary, journey.Origin)],
                Fixes = [new Fix(Canary, FixKind.Suggestion, [])],
            }),
            .. workspace.Findings,
        ];
    }

    /// <summary>Texts that are addresses keep their beginning, so that they have a chance to come alive.</summary>
    private static string Spoil(Match match) => match.Value switch
    {
        "\"\"" => "\"" + Written + "\"",
        var text when text.StartsWith("\"javascript:", StringComparison.Ordinal) => text,
        var text => text[..^1] + Written + "\"",
    };

    [GeneratedRegex("(?<!\")\"(?!\")(?:[^\"\\\\\n]|\\\\.)*\"(?!\")")]
    private static partial Regex Quoted();

    private const string Everything = """"
        persona p2 "P" { goal "g" quote "q" image "x.png" "alt" about """
          <img src=x onerror=1> [a](javascript:alert(1)) <javascript:alert(1)> ![i](data:text/html,x) [r]: x
          """ }
        team t2 "T" { contact "c" }
        channel c2 "C" online
        metric m2 "M" rate { target >= 2% source "s" }
        message me2 "M" { text "words" }
        touchpoint sh2 "S" { channel c2  says me2 "w" }
        journey j2 "J" was older {
          persona p2  goal "g"  owner t2  status live  reviewed 2026-01-01 every 5d  about "a"
          stage awareness "Stage" {
            goal "g"
            about "a"
            opportunity o1 "O" { impact 4 effort 1 owner t2 due 2026-01-01 status doing link "javascript:alert(1)" "l" }
            touchpoint tp2 "T" {
              channel c2  moment "m"  need "n"  thinks "t"  quote "q"
              says me2 "w"
              critical transaction because "b"
              priority high because "b"
              satisfaction 1.2/5 observed on 2026-01-01 from "f" n 4
              emotion -2 "e"
              personalised with "p", "q" basis consent
              metric m2 >= 3%
              feedback survey every 90d via "v"
              pain "p"
              opportunity o2 "O" { impact 4 effort 1 link "javascript:alert(1)" "l" }
              backstage "b"  system "s"  owner t2
              image "i.png" "alt"
              link "javascript:alert(1)" "l"
              link "https://a.example/x" "l"
              notes "n"  code "C.D"
              then sh2 when "w"
              status retiring until 2027-01-01
            }
            use sh2 { need "n" }
          }
          skip retention because "r"
        }
        """";
}
