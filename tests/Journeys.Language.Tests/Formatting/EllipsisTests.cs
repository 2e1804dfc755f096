using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Tests.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Formatting;

/// <summary>What is still to be written, and any other sign without meaning, stays where it stands.</summary>
public class EllipsisTests
{
    [Theory]
    [InlineData("journey a \"A\" {stage awareness {…}}\n", "journey a \"A\" { stage awareness { … } }\n")]
    [InlineData("journey a \"A\" { stage awareness { ... } }\n", "journey a \"A\" { stage awareness { ... } }\n")]
    [InlineData("touchpoint x \"X\" { channel c … }\n", "touchpoint x \"X\" { channel c  … }\n")]
    [InlineData("touchpoint x \"X\" { … channel c }\n", "touchpoint x \"X\" { …  channel c }\n")]
    [InlineData("touchpoint x \"X\" { channel c  critical transaction   ... }   # why\n", "touchpoint x \"X\" { channel c  critical transaction  ... }  # why\n")]
    [InlineData("touchpoint x \"X\" {\n channel c\n  critical transaction … # why\n…\n}\n", "touchpoint x \"X\" {\n  channel  c\n  critical transaction  …  # why\n  …\n}\n")]
    [InlineData("journey a \"A\" { stage awareness { goal \"G\" } … }\n", "journey a \"A\" { stage awareness { goal \"G\" }  … }\n")]
    [InlineData(
        "journey a \"A\" {\nstage awareness { } … # why\nstage decision {\ngoal \"G\"\n} …\n… stage behalten {…}…\n}\n",
        "journey a \"A\" {\n  stage awareness { }  …  # why\n  stage decision {\n    goal \"G\"\n  }  …\n  …\n  stage behalten { … }  …\n}\n")]
    [InlineData("journey a \"A\" { : }\n", "journey a \"A\" {\n  :\n}\n")]
    [InlineData("journey a \"A\" { - status draft }\n", "journey a \"A\" {\n  - status draft\n}\n")]
    [InlineData("journey a \"A\" { stage b { } ; }\n", "journey a \"A\" {\n  stage b { }  ;\n}\n")]
    [InlineData("persona p \"P\" {\nabout \"\"\"\n A\n \"\"\" …\n}\n", "persona p \"P\" {\n  about \"\"\"\n    A\n    \"\"\"  …\n}\n")]
    public void It_stays_in_a_layout_of_its_own(string text, string expected)
    {
        Assert.Equal(expected, Format(text));
        Assert.Equal(expected, Format(expected));
    }

    [Theory]
    [InlineData("claim c \"C\" { value EUR 49 … }\n")]
    [InlineData("metric m \"M\" nps { target >= 40 … }\n")]
    public void It_is_no_part_of_the_value_before_it(string text) => Assert.Empty(Told.Errors(text));

    private static string Format(string text)
    {
        var result = Formatter.Format(SyntaxTree.Parse(new SourceText("a.journey", text)));
        Assert.False(result.IsRefused, "refused:\n" + text);
        return result.Text;
    }
}
