var app = WebApplication.Create(args);
const string Search = "running-shoes.search";
app.MapGet("/search", (Tracker tracker) => tracker.Track(Search)); //= running-shoes.search | GET /search
var club = app.MapGroup("/club").RequireAuthorization();
club.MapPost("/join", Club.Join).WithMetadata(new TouchpointAttribute("loyalty.join")); //= loyalty.join | POST /club/join
club.MapGet("/points", [Touchpoint("loyalty.points")] () => 1); //= loyalty.points | GET /club/points
club.MapGet("/nothing", () => 1);
var returns = app.MapGroup("/returns").WithMetadata(new Journeys.TouchpointAttribute("returns.start")); //= returns.start | /returns
returns.MapGet("", () => 1);
returns.MapGroup("/{id:guid}").MapDelete("/", Cancel);
app.MapMethods("/both", ["GET", "POST"], () => 2);
app.MapHub<ChatHub>("/chat");
app.Run();

static int Cancel() { Log.Default?.Track(user, "returns.cancel"); return 1; } //= returns.cancel | Program

#if FANCY
static void Fancy() => Log.Track("returns.fancy"); //= returns.fancy | Program
#else
static void Plain() => Log.Track("returns.plain"); //= returns.plain | Program
#endif
