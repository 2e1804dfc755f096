namespace Journeys.Analyzers.Reading;

/// <summary>
/// The texts that a compiler which stays (the build's server, an editor) has read lately, by path and content. It starts anew when it holds
/// too much: what is in use is read again soon.
/// </summary>
internal sealed class RecentTexts
{
    private const int MostLetters = 8 * 1024 * 1024;
    private readonly Dictionary<(string Path, string Checksum), JourneyText> _texts = [];
    private int _letters;

    /// <summary>The text that was read lately, or the one that is made now.</summary>
    public JourneyText Get(string path, string checksum, Func<JourneyText> make)
    {
        lock (_texts)
        {
            if (_texts.TryGetValue((path, checksum), out var known))
            {
                return known;
            }
        }

        var made = make();
        lock (_texts)
        {
            _letters += made.Decoded.Source.Content.Length;
            if (_letters > MostLetters)
            {
                _texts.Clear();
                _letters = made.Decoded.Source.Content.Length;
            }

            return _texts[(path, checksum)] = made;
        }
    }
}
