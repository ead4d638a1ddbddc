import { config } from "zod";

// The pane's content security policy allows no code that is made of text: zod would try, be refused and report a violation (zod documentation, "jitless").
config({ jitless: true });
