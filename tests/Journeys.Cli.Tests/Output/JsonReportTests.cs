using System.Text;
using System.Text.Json;
using Journeys.Cli.Output;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Tests.Output;

public sealed class JsonReportTests
{
    [Fact]
    public void Has_exactly_the_promised_shape()
    {
        var place = Made.Place("journey [|shoes|] \"Één 👟\" {\n}\n");
        var finding = Made.Finding("journey [|shoes|] \"Één 👟\" {\n}\n", "Zegt \"nee\" & 'ja'.") with
        {
            Related = [new RelatedPlace("See here.", place)],
            Fixes = [new Fix("Add it", FixKind.Always, [new TextEdit(place, "socks")])],
        };
        var because = new LocalText("Covered", null, place);
        var allowance = new Allowance(new Identifier("made-up", place), because, new Date(2027, 1, 1), place, place, false);
        var report = Made.Report(finding);
        report = report with { Result = report.Result with { Accepted = [new AcceptedFinding(finding, allowance)] } };

        Assert.Equal("""
            {
              "version": 1,
              "files": 1,
              "journeys": 1,
              "touchpoints": 0,
              "findings": [
                {
                  "id": "JRN9001",
                  "rule": "made-up",
                  "severity": "error",
                  "message": "Zegt \"nee\" & 'ja'.",
                  "file": "a.journey",
                  "range": {
                    "start": {
                      "line": 1,
                      "column": 9
                    },
                    "end": {
                      "line": 1,
                      "column": 14
                    }
                  },
                  "related": [
                    {
                      "message": "See here.",
                      "file": "a.journey",
                      "range": {
                        "start": {
                          "line": 1,
                          "column": 9
                        },
                        "end": {
                          "line": 1,
                          "column": 14
                        }
                      }
                    }
                  ],
                  "fixes": [
                    {
                      "title": "Add it",
                      "edits": [
                        {
                          "file": "a.journey",
                          "range": {
                            "start": {
                              "line": 1,
                              "column": 9
                            },
                            "end": {
                              "line": 1,
                              "column": 14
                            }
                          },
                          "newText": "socks"
                        }
                      ]
                    }
                  ],
                  "help": "https://journeys.dev/handbook/rules#made-up"
                }
              ],
              "accepted": [
                {
                  "id": "JRN9001",
                  "rule": "made-up",
                  "file": "a.journey",
                  "range": {
                    "start": {
                      "line": 1,
                      "column": 9
                    },
                    "end": {
                      "line": 1,
                      "column": 14
                    }
                  },
                  "because": "Covered",
                  "until": "2027-01-01"
                }
              ],
              "summary": {
                "error": 1,
                "warning": 0,
                "info": 0
              }
            }

            """.ReplaceLineEndings("\n"), JsonReport.Render(report));
    }

    [Fact]
    public void Hostile_text_is_data_and_safe_to_look_at()
    {
        const string hostile = "a\u0000\u001b[2J\u202Eb\u2066\u0085\u2028\"\\</script>\uFEFF";

        var json = JsonReport.Render(Made.Report(Made.Finding("[|x|]", hostile)));

        Assert.Equal(hostile, JsonDocument.Parse(json).RootElement.GetProperty("findings")[0].GetProperty("message").GetString());
        Assert.DoesNotContain(json, character => character is '\u001b' or '\u202E' or '\u2066' or '\u0085' or '\u2028' or '\uFEFF' or '\0');
    }

    [Fact]
    public void What_is_written_piece_by_piece_is_the_same()
    {
        var findings = Enumerable.Range(0, 3_000).Select(i => Made.Finding("[|x|]", new string('é', i % 97) + "\u202E\u0085\uFEFF" + i));
        var report = Made.Report([.. findings]);
        var pieces = new CountedWrites();

        JsonReport.Write(report, pieces);

        Assert.Equal(JsonReport.Render(report), Encoding.UTF8.GetString(pieces.ToArray()));
        Assert.InRange(pieces.Longest, 1, 200_000);
    }

    private sealed class CountedWrites : MemoryStream
    {
        public int Longest { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Longest = Math.Max(Longest, buffer.Length);
            Write(buffer.ToArray(), 0, buffer.Length);
        }
    }
}
