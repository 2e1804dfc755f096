document.getElementById("scripted").textContent = "Words that only a script can say. ".repeat(20);
