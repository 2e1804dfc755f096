using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>
/// The texts that were cut lately. The rules ask for those of one journey again and again, and then for those of the next: so few are
/// kept, and of thousands of journeys none is held for long. It has so many places; a text that comes upon another's takes it over.
/// </summary>
internal sealed class RecentScans
{
    private const int Places = 1 << 12;
    private readonly TextScan?[] _places = new TextScan?[Places];

    /// <summary>The text, cut. Threads may meet: each then gets an equal one, if not the same.</summary>
    public TextScan Of(string text, LanguageKnowledge language)
    {
        ref var place = ref _places[(StringComparer.Ordinal.GetHashCode(text) ^ language.Tag.Length) & (Places - 1)];
        var known = Volatile.Read(ref place);
        if (known is not null && ReferenceEquals(known.Language, language) && known.Text == text)
        {
            return known;
        }

        var made = TextScan.Of(text, language);
        Volatile.Write(ref place, made);
        return made;
    }
}
