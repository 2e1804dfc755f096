// One word says what is wanted; a request is read from standard input, and the answer goes to standard output. `journeys` starts this
// program, people do not: a bad rule or a hostile source can end this process, never the one that somebody works with.
Console.Error.WriteLine("journeys-roslyn is started by `journeys`; run `journeys --help` to see what it can do");
return 2;
