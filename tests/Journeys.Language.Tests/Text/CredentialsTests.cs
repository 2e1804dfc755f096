using Journeys.Language.Text;

namespace Journeys.Language.Tests.Text;

public sealed class CredentialsTests
{
    [Theory]
    [InlineData("postgres://admin:word@db.example.org/x", "postgres://**********@db.example.org/x")]
    [InlineData("see `https://u:p@x` and https://token@y", "see `https://***@x` and https://*****@y")]
    [InlineData("https://a:b@c@host/", "https://*****@host/")]
    [InlineData("Server=db;User Id = me;Password = word;Pooling=true", "Server=db;User Id = **;Password = ****;Pooling=true")]
    [InlineData("https://x.example/?a=1&access_key=abc&b=2", "https://x.example/?a=1&access_key=***&b=2")]
    [InlineData("PWD=\"a\"", "PWD=\"a\"")]
    [InlineData("API-TOKEN=abc def", "API-TOKEN=*** def")]
    [InlineData("https://social.example/@name", "https://social.example/@name")]
    [InlineData("target >= 30 and me@example.org", "target >= 30 and me@example.org")]
    [InlineData("://@", "://@")]
    [InlineData("cannot write a/https:/u:p@x/y", "cannot write a/https:/***@x/y")]
    [InlineData("password=", "password=")]
    [InlineData("=", "=")]
    [InlineData("", "")]
    public void What_opens_a_door_is_hidden_and_nothing_moves(string text, string expected) => Assert.Equal(expected, Credentials.Hidden(text));
}
