/** The zones that PagerDuty's Terraform provider takes (3.30.8, util/util.go); all others it refuses. */
export const acceptedTimeZones: ReadonlySet<string> = new Set(
  `
Africa/Algiers Africa/Cairo Africa/Casablanca Africa/Harare Africa/Johannesburg Africa/Monrovia Africa/Nairobi
America/Argentina/Buenos_Aires America/Bogota America/Caracas America/Chicago America/Chihuahua America/Denver
America/Godthab America/Guatemala America/Guyana America/Halifax America/Indiana/Indianapolis America/Juneau
America/La_Paz America/Lima America/Los_Angeles America/Mazatlan America/Mexico_City America/Monterrey
America/Montevideo America/New_York America/Phoenix America/Puerto_Rico America/Regina America/Santiago
America/Sao_Paulo America/St_Johns America/Tijuana Asia/Almaty Asia/Baghdad Asia/Baku Asia/Bangkok
Asia/Chongqing Asia/Colombo Asia/Dhaka Asia/Hong_Kong Asia/Irkutsk Asia/Jakarta Asia/Jerusalem Asia/Kabul
Asia/Kamchatka Asia/Karachi Asia/Kathmandu Asia/Kolkata Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Kuwait
Asia/Magadan Asia/Muscat Asia/Novosibirsk Asia/Rangoon Asia/Riyadh Asia/Seoul Asia/Shanghai Asia/Singapore
Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Tokyo Asia/Ulaanbaatar Asia/Urumqi
Asia/Vladivostok Asia/Yakutsk Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores Atlantic/Cape_Verde
Atlantic/South_Georgia Australia/Adelaide Australia/Brisbane Australia/Darwin Australia/Hobart
Australia/Melbourne Australia/Perth Australia/Sydney Etc/GMT+12 Etc/UTC Europe/Amsterdam Europe/Athens
Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest
Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Istanbul Europe/Kaliningrad Europe/Kiev Europe/Lisbon
Europe/Ljubljana Europe/London Europe/Madrid Europe/Minsk Europe/Moscow Europe/Paris Europe/Prague Europe/Riga
Europe/Rome Europe/Samara Europe/Sarajevo Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn
Europe/Vienna Europe/Vilnius Europe/Volgograd Europe/Warsaw Europe/Zagreb Europe/Zurich Pacific/Apia
Pacific/Auckland Pacific/Chatham Pacific/Fakaofo Pacific/Fiji Pacific/Guadalcanal Pacific/Guam Pacific/Honolulu
Pacific/Majuro Pacific/Midway Pacific/Noumea Pacific/Pago_Pago Pacific/Port_Moresby Pacific/Tongatapu
`
    .trim()
    .split(/\s+/),
);

/** Of zones with the same clocks, the one to name: where most people look first. */
export const bestKnownTimeZones: readonly string[] = `
Etc/UTC Europe/Berlin Europe/London Europe/Athens Europe/Moscow Europe/Istanbul America/New_York America/Chicago
America/Denver America/Los_Angeles America/Phoenix America/Mexico_City America/Bogota America/Puerto_Rico
America/Sao_Paulo Africa/Johannesburg Africa/Nairobi Africa/Algiers Africa/Monrovia Asia/Kuwait Asia/Muscat Asia/Karachi Asia/Kolkata
Asia/Dhaka Asia/Bangkok Asia/Singapore Asia/Shanghai Asia/Tokyo Australia/Sydney Australia/Brisbane Pacific/Auckland
`
  .trim()
  .split(/\s+/);

/** Other names of those zones in the IANA database (tzdata 2025b, links): `<name> <accepted name>` by line. */
export const timeZoneAliases: ReadonlyMap<string, string> = new Map(
  `
Africa/Asmera Africa/Nairobi
America/Buenos_Aires America/Argentina/Buenos_Aires
America/Ensenada America/Tijuana
America/Fort_Wayne America/Indiana/Indianapolis
America/Indianapolis America/Indiana/Indianapolis
America/Kralendijk America/Puerto_Rico
America/Lower_Princes America/Puerto_Rico
America/Marigot America/Puerto_Rico
America/Nuuk America/Godthab
America/Santa_Isabel America/Tijuana
America/Shiprock America/Denver
America/St_Barthelemy America/Puerto_Rico
America/Virgin America/Puerto_Rico
Antarctica/South_Pole Pacific/Auckland
Arctic/Longyearbyen Europe/Berlin
Asia/Calcutta Asia/Kolkata
Asia/Choibalsan Asia/Ulaanbaatar
Asia/Chungking Asia/Shanghai
Asia/Dacca Asia/Dhaka
Asia/Harbin Asia/Shanghai
Asia/Istanbul Europe/Istanbul
Asia/Kashgar Asia/Urumqi
Asia/Katmandu Asia/Kathmandu
Asia/Tel_Aviv Asia/Jerusalem
Asia/Ulan_Bator Asia/Ulaanbaatar
Asia/Yangon Asia/Rangoon
Atlantic/Jan_Mayen Europe/Berlin
Australia/ACT Australia/Sydney
Australia/Canberra Australia/Sydney
Australia/Currie Australia/Hobart
Australia/NSW Australia/Sydney
Australia/North Australia/Darwin
Australia/Queensland Australia/Brisbane
Australia/South Australia/Adelaide
Australia/Tasmania Australia/Hobart
Australia/Victoria Australia/Melbourne
Australia/West Australia/Perth
Brazil/East America/Sao_Paulo
Canada/Atlantic America/Halifax
Canada/Newfoundland America/St_Johns
Canada/Saskatchewan America/Regina
Chile/Continental America/Santiago
Egypt Africa/Cairo
Eire Europe/Dublin
Etc/UCT Etc/UTC
Etc/Universal Etc/UTC
Etc/Zulu Etc/UTC
Europe/Belfast Europe/London
Europe/Busingen Europe/Zurich
Europe/Kyiv Europe/Kiev
Europe/Mariehamn Europe/Helsinki
Europe/Podgorica Europe/Belgrade
Europe/San_Marino Europe/Rome
Europe/Uzhgorod Europe/Kiev
Europe/Vatican Europe/Rome
Europe/Zaporozhye Europe/Kiev
GB Europe/London
GB-Eire Europe/London
Hongkong Asia/Hong_Kong
Iran Asia/Tehran
Israel Asia/Jerusalem
Japan Asia/Tokyo
Mexico/BajaNorte America/Tijuana
Mexico/BajaSur America/Mazatlan
Mexico/General America/Mexico_City
NZ Pacific/Auckland
NZ-CHAT Pacific/Chatham
Navajo America/Denver
PRC Asia/Shanghai
Pacific/Johnston Pacific/Honolulu
Pacific/Ponape Pacific/Guadalcanal
Pacific/Samoa Pacific/Pago_Pago
Pacific/Truk Pacific/Port_Moresby
Pacific/Yap Pacific/Port_Moresby
Poland Europe/Warsaw
Portugal Europe/Lisbon
ROC Asia/Taipei
ROK Asia/Seoul
Singapore Asia/Singapore
Turkey Europe/Istanbul
UCT Etc/UTC
US/Arizona America/Phoenix
US/Central America/Chicago
US/East-Indiana America/Indiana/Indianapolis
US/Eastern America/New_York
US/Hawaii Pacific/Honolulu
US/Mountain America/Denver
US/Pacific America/Los_Angeles
US/Samoa Pacific/Pago_Pago
UTC Etc/UTC
Universal Etc/UTC
W-SU Europe/Moscow
Zulu Etc/UTC
`
    .trim()
    .split('\n')
    .map(line => line.split(' ') as [string, string]),
);
