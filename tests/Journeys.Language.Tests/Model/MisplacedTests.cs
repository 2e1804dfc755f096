using Journeys.Language.Tests.Diagnostics;

namespace Journeys.Language.Tests.Model;

/// <summary>A declaration in the wrong place is one error, and declares its name.</summary>
public class MisplacedTests
{
    [Theory]
    [InlineData("touchpoint a \"A\" { then b }\n  stage awareness {\n    touchpoint b \"B\" { then a }\n  }", "a b")]
    [InlineData("stage awareness {\n    touchpoint b \"B\" { then a }\n  }\n  touchpoint a \"A\" { then b }\n  stage decision { }", "a b")]
    [InlineData("stage awareness { }\n  stage decision {\n    touchpoint b \"B\" { then a }\n  }\n  touchpoint a \"A\" { then b }", "a b")]
    public void A_touchpoint_directly_in_a_journey_is_one_of_it(string statements, string names)
    {
        var text = "journey j \"J\" {\n  status draft\n  " + statements + "\n}\n";
        Assert.Equal("misplaced-keyword", Told.Error(text).Rule.Name);
        var journey = Told.Load(text).Journeys.All.Single();
        Assert.Equal(names.Split(' '), journey.Stages.SelectMany(stage => stage.Items).Select(item => item.Touchpoint.Name.Value).Order());
    }

    [Fact]
    public void A_team_and_a_claim_within_the_workspace_are_declared()
    {
        const string text = "workspace \"W\" {\n  languages en\n  team growth \"Growth\"\n}\njourney j \"J\" {\n  status draft\n  owner growth\n}\nteam grow \"Grow\"\n";
        Assert.Equal("misplaced-keyword", Told.Error(text).Rule.Name);
        Assert.Equal(["grow", "growth"], Told.Load(text).Teams.All.Select(team => team.Name.Value).Order());
    }

    [Fact]
    public void A_property_in_the_wrong_block_declares_nothing()
    {
        const string text = "tone warm \"Warm\" { avoid \"x\" }\njourney j \"J\" {\n  status draft\n  stage awareness {\n    tone warm\n  }\n}\n";
        Assert.Equal("misplaced-keyword", Told.Error(text).Rule.Name);
        Assert.Single(Told.Load(text).Tones.All);
    }
}
