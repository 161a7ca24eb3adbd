/** Text as somebody wrote it. Terraform would work out `${…}` and `%{…}` in it: `${file("…")}` would tell a secret. */
export const literal = (text: string): string => text.replace(/[$%](?=\{)/g, sign => sign + sign);
