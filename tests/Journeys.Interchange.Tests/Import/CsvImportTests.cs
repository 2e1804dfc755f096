using System.Text;
using Journeys.Interchange.Import;
using Journeys.Language.Model;

namespace Journeys.Interchange.Tests.Import;

public sealed class CsvImportTests
{
    [Theory]
    [InlineData("en", "Stage,Touchpoint,Channel,Action,Need,Satisfaction,Pain points,Owner,Priority", "Awareness,Advert,Instagram,Sees it,To know,3.5/5,Dull,Growth,high")]
    [InlineData("nl", "Fase,Contactmoment,Kanaal,Handeling,Behoefte,Tevredenheid,Knelpunten,Eigenaar,Prioriteit", "Bewustwording,Advert,Instagram,Sees it,To know,\"3,5/5\",Dull,Growth,hoog")]
    [InlineData("da", "Fase,Kontaktpunkt,Kanal,Handling,Behov,Tilfredshed,Smertepunkter,Ejer,Prioritet", "Opmærksomhed,Advert,Instagram,Sees it,To know,\"3,5/5\",Dull,Growth,høj")]
    [InlineData("nl", "KANAAL,pijn-punten,Klantbehoefte,  contact moment ,CIJFER (1-5),team,Prio,fase,Actie", "Instagram,Dull,To know,Advert,\"3,5\",Growth,h,Awareness,Sees it")]
    [InlineData("en", "customer_need,TOUCH-POINT,Phase,Channels,Pain Point(s),Responsible,Priority (h/m/l),Rating /5,What happens?", "To know,Advert,awareness,Instagram,Dull,Growth,High,\"3,5\",Sees it")]
    public void Columns_are_found_by_their_names(string language, string header, string row)
    {
        var (workspace, _) = Imported.Csv(header + "\n" + row + "\n");

        var touchpoint = Assert.Single(Assert.Single(workspace.Views).Touchpoints);
        var facts = touchpoint.Facts;
        Assert.Equal(language, workspace.DefaultLanguage);
        Assert.Equal(("awareness", "advert", "Advert"), (touchpoint.Stage.Name.Value, touchpoint.Name.Value, Text(facts.Title)));
        Assert.Equal(("Sees it", "To know", "Dull"), (Text(facts.Moment), Text(facts.Need), Assert.Single(facts.Pains).Value));
        Assert.Equal(("instagram", "growth", PriorityLevel.High), (Assert.Single(facts.Channels).Value, touchpoint.Stage.Journey.Declaration.Owner?.Value, facts.Priority?.Level));
        Assert.Equal(new ScoreValue(3.5m, 5), facts.Satisfaction?.Score);
    }

    [Theory]
    [InlineData("Stage,Touchpoint\nAwareness,\"a; b, c\"\n")]
    [InlineData("Stage;Touchpoint\r\nAwareness;\"a; b, c\"\r\n")]
    [InlineData("Stage\tTouchpoint\rAwareness\ta; b, c\r")]
    [InlineData("sep=;\r\nStage;Touchpoint\r\nAwareness;\"a; b, c\"")]
    public void The_separator_is_found(string table) => Assert.Equal("a; b, c", Text(Imported.Only(table).Title));

    [Fact]
    public void A_cell_may_have_lines_and_quotation_marks()
    {
        var touchpoint = Imported.Only("Stage,Touchpoint,Need\nAwareness,Ad,\"One \"\"two\"\"\r\nthree\"\n");

        Assert.Equal("One \"two\"\nthree", Text(touchpoint.Need));
    }

    public static TheoryData<byte[], bool> Encodings => new()
    {
        { Encoding.UTF8.GetBytes("Fase;Contactmoment\nBewustwording;Café ø\n"), false },
        { [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Fase;Contactmoment\nBewustwording;Café ø\n")], false },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Fase;Contactmoment\nBewustwording;Café ø\n")], false },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Fase;Contactmoment\nBewustwording;Café ø\n")], false },
        { Encoding.Latin1.GetBytes("Fase;Contactmoment\nBewustwording;Café ø\n"), true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Bytes_are_read_by_their_mark(byte[] bytes, bool isOld)
    {
        var (workspace, result) = Imported.Csv(bytes);

        Assert.Equal(("cafe-oe", "Café ø"), (Only(workspace).Name.Value, Text(Only(workspace).Facts.Title)));
        Assert.Equal(isOld, result.Notes.Any(note => note.English.Contains("Windows-1252")));
    }

    [Fact]
    public void A_stage_is_written_once_or_on_every_row()
    {
        var (workspace, _) = Imported.Csv("Stage,Touchpoint\nAwareness,A\n,B\nDecision,C\n\n,D\n");

        Assert.Equal("awareness A, awareness B, decision C, decision D", string.Join(", ", workspace.Views[0].Touchpoints.Select(one => $"{one.Stage.Name.Value} {Text(one.Facts.Title)}")));
        Assert.Equal(["consideration", "post-purchase", "retention"], workspace.Journeys.All[0].Skips.Select(skip => skip.Stage.Value));
    }

    [Fact]
    public void A_stage_in_two_languages_is_one() =>
        Assert.Equal("awareness", Assert.Single(Imported.Csv("Stage,Touchpoint\nAwareness,A\nbewust-wording,B\n").Workspace.Views[0].Stages).Name.Value);

    [Fact]
    public void Stages_of_the_table_s_own_become_a_model_that_journeys_share()
    {
        var (workspace, result) = Imported.Csv("Journey,Stage,Touchpoint\nOne,Need help,A\nOne,Awareness,B\nTwo,Need help,A\nTwo,Awareness,B\n");

        Assert.Equal("one", Assert.Single(workspace.StageModels.All, model => model.Name.Value != "standard").Name.Value);
        Assert.Contains("stage awareness \"Awareness\" like awareness", result.Text);
        Assert.Equal(["need-help", "awareness"], workspace.Views[1].Stages.Select(stage => stage.Name.Value));
    }

    [Theory]
    [InlineData("Fase;Bewustwording;;Beslissing\nContactmomenten;Poster;Website;\"Bellen\nBetalen\"\nKnelpunten;Klein;;\"Duur; Traag\"\nCijfer (1-10);;7;4\n")]
    [InlineData("Mijn kaart;;;\n;Bewustwording;;Beslissing\nCONTACTMOMENT;Poster;Website;\"Bellen; Betalen\"\nPijnpunten;Klein;;Duur\nTevredenheid (1-10);;7;4\n")]
    public void A_map_with_stages_across_is_turned(string table)
    {
        var (workspace, result) = Imported.Csv(table);

        Assert.Equal(("nl", "the table is a map with stages across; each of its columns is read as a row"), (workspace.DefaultLanguage, Assert.Single(result.Notes).English));
        Assert.Equal(
            "awareness poster (Klein), awareness website (7/10), decision bellen (4/10, Duur), decision betalen",
            string.Join(", ", workspace.Views[0].Touchpoints.Select(one => $"{one.Stage.Name.Value} {one.Name.Value} ({string.Join(", ", [one.Facts.Satisfaction?.Score.ToString(), .. one.Facts.Pains.Select(pain => pain.Value).Take(1)])})"))
                .Replace("(, ", "(").Replace(" ()", "").Replace("betalen (Traag)", "betalen"));
    }

    [Fact]
    public void What_stands_above_the_columns_is_the_title()
    {
        var (workspace, _) = Imported.Csv("Buying shoes,,\n,,\nStage,Touchpoint,Channel\nAwareness,Ad,Web\n");

        Assert.Equal(("buying-shoes", "Buying shoes"), (workspace.Journeys.All[0].Name.Value, Text(workspace.Journeys.All[0].Title)));
    }

    [Fact]
    public void Unknown_columns_become_fields_and_lose_nothing()
    {
        var (workspace, _) = Imported.Csv("Stage,Touchpoint,Budget,Code,Since,,Empty\nAwareness,Ad,1200.5,007,2026-01-02,loose,\n");

        Assert.Equal(
            "budget=1200.5, code=007, since=2026-01-02, column-6=loose",
            string.Join(", ", Only(workspace).Facts.Fields.Select(field => $"{field.Field.Value}={field.Value}")));
        Assert.Equal("Number, Text, Date, Text", string.Join(", ", workspace.Fields.All.Select(field => field.Kind)));
    }

    [Theory]
    [InlineData("Budget,budget!", "12,lots", "budget=12, budget=lots", "Text")]
    [InlineData("Budget,budget!", "12,1.5", "budget=12, budget=1.5", "Number")]
    [InlineData("Budget,BUDGET", "2026-01-02,7", "budget=2026-01-02, budget=7", "Text")]
    [InlineData("field:status,Status", "3,In progress", "status-2=In progress, status=3", "Number, Text")]
    public void Columns_that_are_called_alike_are_one_field_of_a_kind_that_fits_both(string headers, string cells, string fields, string kinds)
    {
        var (workspace, _) = Imported.Csv($"Stage,Touchpoint,{headers}\nAwareness,Ad,{cells}\n");

        Assert.Equal(fields, string.Join(", ", Only(workspace).Facts.Fields.Select(field => $"{field.Field.Value}={field.Value}")));
        Assert.Equal(kinds, string.Join(", ", workspace.Fields.All.Select(field => field.Kind)));
    }

    [Fact]
    public void A_semicolon_that_belongs_to_a_value_has_a_backslash()
    {
        var touchpoint = Imported.Only("Stage,Touchpoint,Pains,Channel\nAwareness,Ad,\"Slow\\; dear; * Dull\nC:\\new\",a\\;b\n");

        Assert.Equal(["Slow; dear", "Dull", "C:\\new"], touchpoint.Pains.Select(pain => pain.Value));
        Assert.Equal("a-b", Assert.Single(touchpoint.Channels).Value);
    }

    [Fact]
    public void What_fits_no_statement_is_kept_and_said()
    {
        var (workspace, result) = Imported.Csv("Stage,Touchpoint,Emotion,Status,Next\nAwareness,Ad,Curious,In progress,The moon\n");

        Assert.Equal(["Curious", "In progress", "The moon"], Only(workspace).Facts.Fields.Select(field => field.Value.ToString()));
        Assert.Equal(3, result.Notes.Length);
    }

    [Theory]
    [InlineData("Emotion (1-5)", "5", 2)]
    [InlineData("Emotion", "4", 1)]
    [InlineData("Emotion", "-1", -1)]
    [InlineData("Feeling", "1", 1)]
    [InlineData("Gevoel", "-2", -2)]
    [InlineData("Feelings (1-5)", "5", 2)]
    [InlineData("Emotie", "zeer negatief", -2)]
    [InlineData("Stemning", "🙂", 1)]
    public void Emotions_are_read_from_levels_words_and_faces(string header, string cell, int level) =>
        Assert.Equal(level, Imported.Only($"Stage,Touchpoint,{header}\nAwareness,Ad,{cell}\n").Emotion?.Level);

    [Theory]
    [InlineData("Emotion (1-5)", "3.5", 1)]
    [InlineData("Emotion (1-5)", "4.5", 2)]
    [InlineData("Emotion (1-5)", "2,5", -1)]
    [InlineData("Emotion (1-5)", "1.4", -2)]
    [InlineData("Emotion (1-5)", "3.4", 0)]
    [InlineData("Emotion", "-0.6", -1)]
    public void An_emotion_between_two_levels_is_the_nearest_and_keeps_its_number(string header, string cell, int level)
    {
        var (workspace, result) = Imported.Csv($"Stage,Touchpoint,{header}\nAwareness,Ad,\"{cell}\"\nAwareness,Post,\"{cell}\"\nAwareness,Call,2\n");

        var touchpoints = workspace.Views[0].Touchpoints;
        Assert.Equal((level, cell), (touchpoints[0].Facts.Emotion?.Level, Assert.Single(touchpoints[0].Facts.Fields).Value.ToString()));
        Assert.Empty(touchpoints[2].Facts.Fields);
        Assert.Equal($"column `{header}`: `{cell}` is between two levels and is read as the nearest; its number is kept as a field", Assert.Single(result.Notes).English);
    }

    [Theory]
    [InlineData("Satisfaction", "4", "4/5")]
    [InlineData("Satisfaction", "7", "7/10")]
    [InlineData("Satisfaction", "72%", "72/100")]
    [InlineData("Satisfaction (1-10)", "3", "3/10")]
    [InlineData("Satisfaction", "8 out of 10", "8/10")]
    [InlineData("Satisfaction", "★★★☆☆", "3/5")]
    [InlineData("Satisfaction", "n/a", null)]
    public void Scores_are_read_on_their_scale(string header, string cell, string? score) =>
        Assert.Equal(score, Imported.Only($"Stage,Touchpoint,{header}\nAwareness,Ad,{cell}\n").Satisfaction?.Score.ToString());

    [Fact]
    public void Critical_without_a_priority_says_that_the_table_tells_none()
    {
        var (_, result) = Imported.Csv("Stage,Touchpoint,Critical\nDecision,Pay,transaction\n");

        Assert.Contains("unprioritised-critical because \"The imported file tells no priority\"", result.Text);
    }

    [Fact]
    public void A_word_that_only_comes_near_is_said_to_be_a_guess_above_once()
    {
        var (workspace, result) = Imported.Csv(
            "Stage,Touchpoint,Critical,Priority,Score /5,Evidence\nDecision,A,yes,urgent,3,measured\nDecision,B,Yes,Urgent,4,measured\nDecision,C,service,high,4,observed\nDecision,D,x,h,4,\n");

        Assert.Equal((CriticalKind.MomentOfTruth, PriorityLevel.High), (workspace.Views[0].Touchpoints[0].Facts.Critical?.Kind, workspace.Views[0].Touchpoints[0].Facts.Priority?.Level));
        var lines = result.Text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(
            """
            # Guessed from `yes` in column `Critical`, here and wherever it says so; look it over
            critical moment-of-truth
            # Guessed from `urgent` in column `Priority`, here and wherever it says so; look it over
            priority high
            # Guessed from `measured` in column `Evidence`, here and wherever it says so; look it over
            satisfaction 3/5 observed
            # Guessed from `x` in column `Critical`, here and wherever it says so; look it over
            critical moment-of-truth
            """,
            string.Join('\n', lines.Zip(lines.Skip(1)).Where(pair => pair.First.StartsWith("# Guessed", StringComparison.Ordinal)).Select(pair => pair.First + "\n" + pair.Second)));
    }

    [Fact]
    public void A_guess_is_said_in_the_language_of_the_texts() =>
        Assert.Contains("# Geraden uit `ja` in kolom `Kritiek`, hier en overal waar dat staat; kijk het na", Imported.Csv("Fase;Contactmoment;Kritiek\nBeslissing;A;ja\n").Result.Text);

    [Fact]
    public void A_persona_of_all_rows_of_a_journey_is_the_journey_s_and_no_field()
    {
        var (workspace, result) = Imported.Csv("Journey,Persona,Stage,Touchpoint\nBuy,Sanne,Awareness,Ad\n,sanne,Awareness,Post\n,,Awareness,Call\nBack,Bob,Awareness,Desk\n");

        Assert.Equal(["sanne", "bob"], workspace.Journeys.All.Select(journey => journey.Persona?.Value));
        Assert.All(workspace.Views.SelectMany(view => view.Touchpoints), touchpoint => Assert.Empty(touchpoint.Facts.Fields));
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void A_row_about_another_persona_than_its_journey_s_keeps_the_word()
    {
        var (workspace, result) = Imported.Csv("Persona,Stage,Touchpoint\n-,Awareness,Poster\nSanne,Awareness,Ad\nBob,Awareness,Desk\n-,Awareness,Call\n");

        Assert.Equal("sanne", Assert.Single(workspace.Personas.All).Name.Value);
        Assert.Equal(", , Bob, ", string.Join(", ", workspace.Views[0].Touchpoints.Select(one => one.Facts.Fields.FirstOrDefault()?.Value.ToString())));
        Assert.StartsWith("column `Persona`: `Bob` and what else fits no statement", Assert.Single(result.Notes).English);
    }

    [Fact]
    public void Names_are_ascii_unique_and_the_same_every_time()
    {
        const string Table = "Stage,Touchpoint\nAwareness,Één kop!\nAwareness,één  kop\nAwareness,Smørrebrød på gågade\nAwareness,!!!\nAwareness,42\nAwareness,Заказ\n";
        var (workspace, result) = Imported.Csv(Table);

        Assert.Equal(["een-kop", "een-kop-2", "smoerrebroed-paa-gaagade", "touchpoint", "touchpoint-2", "заказ"], workspace.Views[0].Touchpoints.Select(one => one.Name.Value));
        Assert.Equal(result.Text, Imported.Csv(Table).Result.Text);
    }

    [Theory]
    [InlineData("the table is empty", "")]
    [InlineData("the table is empty", " \n,,\n")]
    [InlineData("no row names the columns; the first row has `foo`, `bar`. Put names such as Stage", "foo,bar\n1,2\n")]
    [InlineData("no column names the touchpoints; there are `Stage`, `Owner`. Call one Touchpoint", "Stage,Owner\nAwareness,Me\n")]
    [InlineData("the table has column names and no rows", "Stage,Touchpoint\n")]
    [InlineData("row 2, column `Score (1-10)`: `good` is no score; write a number", "Stage,Touchpoint,Score (1-10)\nAwareness,Ad,good\n")]
    [InlineData("row 2, column `Score (1-10)`: `11` is not between 0 and 10", "Stage,Touchpoint,Score (1-10)\nAwareness,Ad,11\n")]
    [InlineData("row 2, column `Priority`: `Very` is not known here; write one of high, medium, low", "Stage,Touchpoint,Priority\nAwareness,Ad,Very\n")]
    [InlineData("row 3 has no touchpoint: its cell in column `Touchpoint` is empty", "Stage,Touchpoint,Need\nAwareness,Ad,\nAwareness,,To know\n")]
    [InlineData("row 2 has 3 cells, and the header names 2 columns", "Stage,Touchpoint\nAwareness,Ad,and more\n")]
    [InlineData("row 2: a quotation mark is opened and never closed", "Stage,Touchpoint\nAwareness,\"Ad\nDecision,Pay\n")]
    [InlineData("row 2, column `Measured on`: `soon` is no day; write it as 2026-10-01", "Stage,Touchpoint,Score /5,Measured on\nAwareness,Ad,3,soon\n")]
    public void What_cannot_be_read_is_told_with_its_place(string expected, string table) => Assert.StartsWith(expected, Assert.Single(Imported.Problems(table)));

    [Fact]
    public void All_that_is_wrong_is_told_at_once_but_no_more_than_ten_times()
    {
        var rows = string.Concat(Enumerable.Range(1, 30).Select(i => $"Awareness,T{i},bad{i}\n"));

        var problems = Imported.Problems("Stage,Touchpoint,Score\n" + rows);

        Assert.Equal(11, problems.Count);
        Assert.Equal("and 20 more like these", problems[^1]);
    }

    [Fact]
    public void A_table_of_too_many_columns_or_rows_is_refused()
    {
        Assert.Contains("more than 1000 columns", Assert.Single(Imported.Problems("Stage,Touchpoint" + new string(',', 1_000_000) + "\n")));
        Assert.Contains("more than 50000 rows", Assert.Single(Imported.Problems("Stage,Touchpoint\n" + string.Concat(Enumerable.Repeat("Awareness,A\n", 60_000)))));
        Assert.Contains("more than 1000 rows below them", Assert.Single(Imported.Problems("Stage,Awareness\nTouchpoint,a\nPains,b\n" + string.Concat(Enumerable.Repeat("x,y\n", 2_000)))));
        Assert.Contains("a quotation mark is opened", Assert.Single(Imported.Problems("Stage,Touchpoint\nAwareness,\"" + new string('a', 20_000_000))));
    }

    private static EffectiveTouchpoint Only(Workspace workspace) => Assert.Single(Assert.Single(workspace.Views).Touchpoints);

    private static string Text(LocalizedText text) => text.Entries[0].Value;

    [Theory]
    [InlineData("Stage,Touchpoint,Where,What the customer does\nAwareness,Ad,Instagram,Scrolls\n")]
    [InlineData("Fase,Contactmoment,Waar,Wat de klant doet\nBewustwording,Ad,Instagram,Scrolls\n")]
    [InlineData("Fase,Kontaktpunkt,Hvor,Hvad kunden gør\nBevidsthed,Ad,Instagram,Scrolls\n")]
    public void Columns_may_ask_where_and_what(string table)
    {
        var facts = Imported.Only(table);
        Assert.Equal(("instagram", "Scrolls"), (Assert.Single(facts.Channels).Value, facts.Moment.Entries.Single().Value));
    }
}
