// Slack's short names of the emoji that sales people and bots use most.
const table = `
smile 😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 joy 😂 slightly_smiling_face 🙂 wink 😉 blush 😊 heart_eyes 😍
sunglasses 😎 thinking_face 🤔 neutral_face 😐 confused 😕 worried 😟 disappointed 😞 cry 😢 sob 😭 sweat_smile 😅 face_with_thermometer 🤒
star-struck 🤩 partying_face 🥳 hugging_face 🤗 relieved 😌 sleeping 😴 zzz 💤 exploding_head 🤯 nerd_face 🤓
thumbsup 👍 +1 👍 thumbsdown 👎 -1 👎 clap 👏 raised_hands 🙌 pray 🙏 muscle 💪 wave 👋 ok_hand 👌 handshake 🤝
point_right 👉 point_left 👈 point_up 👆 point_down 👇 raising_hand 🙋 writing_hand ✍️ eyes 👀 ear 👂 brain 🧠
heart ❤️ green_heart 💚 blue_heart 💙 yellow_heart 💛 purple_heart 💜 broken_heart 💔 fire 🔥 sparkles ✨ star ⭐ star2 🌟
tada 🎉 confetti_ball 🎊 balloon 🎈 gift 🎁 trophy 🏆 medal 🏅 sports_medal 🏅 first_place_medal 🥇
second_place_medal 🥈 third_place_medal 🥉 crown 👑 dart 🎯 rocket 🚀 checkered_flag 🏁 triangular_flag_on_post 🚩
chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊 clipboard 📋 memo 📝 pencil 📝 pencil2 ✏️
calendar 📆 date 📅 spiral_calendar_pad 🗓️ alarm_clock ⏰ hourglass ⌛ hourglass_flowing_sand ⏳ stopwatch ⏱️
clock1 🕐 clock3 🕒 clock9 🕘 watch ⌚ bell 🔔 no_bell 🔕 loudspeaker 📢 mega 📣 speech_balloon 💬 thought_balloon 💭
left_speech_bubble 🗨️ email 📧 envelope ✉️ incoming_envelope 📨 inbox_tray 📥 outbox_tray 📤 phone ☎️ telephone_receiver 📞
iphone 📱 computer 💻 link 🔗 paperclip 📎 lock 🔒 unlock 🔓 key 🔑 mag 🔍 bulb 💡 gear ⚙️ wrench 🔧
hammer_and_wrench 🛠️ package 📦 briefcase 💼 handbag 👜 money_with_wings 💸 moneybag 💰 dollar 💵 euro 💶 credit_card 💳
receipt 🧾 coin 🪙 office 🏢 house 🏠 earth_africa 🌍 world_map 🗺️ compass 🧭 airplane ✈️ palm_tree 🌴
desert_island 🏝️ beach_with_umbrella 🏖️ coffee ☕ pizza 🍕 cake 🍰 birthday 🎂 beers 🍻 seedling 🌱 herb 🌿 four_leaf_clover 🍀
sunny ☀️ sunrise 🌅 partly_sunny ⛅ cloud ☁️ rainbow 🌈 snowflake ❄️ zap ⚡ droplet 💧 ocean 🌊
white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ negative_squared_cross_mark ❎ warning ⚠️
no_entry ⛔ no_entry_sign 🚫 octagonal_sign 🛑 construction 🚧 exclamation ❗ question ❓ grey_question ❔ information_source ℹ️
bangbang ‼️ heavy_plus_sign ➕ heavy_minus_sign ➖ arrow_up ⬆️ arrow_down ⬇️ arrow_right ➡️ arrow_left ⬅️
arrow_upper_right ↗️ arrow_lower_right ↘️ arrow_up_small 🔼 arrow_down_small 🔽 arrows_counterclockwise 🔄 repeat 🔁
leftwards_arrow_with_hook ↩️ fast_forward ⏩ arrow_forward ▶️ double_vertical_bar ⏸️ black_square_for_stop ⏹️
red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢 large_blue_circle 🔵 large_purple_circle 🟣
white_circle ⚪ black_circle ⚫ large_green_square 🟩 large_yellow_square 🟨 large_orange_square 🟧 large_red_square 🟥
white_large_square ⬜ black_large_square ⬛ small_blue_diamond 🔹 small_orange_diamond 🔸 large_blue_diamond 🔷
one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣ keycap_ten 🔟 hash #️⃣ 100 💯
books 📚 book 📖 mortar_board 🎓 test_tube 🧪 jigsaw 🧩 busts_in_silhouette 👥 bust_in_silhouette 👤 robot_face 🤖
ghost 👻 tr 🇹🇷 flag-tr 🇹🇷 flag-us 🇺🇸 flag-gb 🇬🇧 flag-de 🇩🇪 runner 🏃 mountain 🏔️ snow_capped_mountain 🏔️
`;

const words = table.trim().split(/\s+/);
const emoji = new Map<string, string>();
for (let i = 0; i + 1 < words.length; i += 2) emoji.set(words[i] ?? '', words[i + 1] ?? '');

/** The character of a Slack short name without colons (`tada`), or undefined when it is not one we know. */
export function findEmoji(name: string): string | undefined {
  return emoji.get(name);
}

/** Text with every known `:short_name:` turned into its character; unknown ones stay as typed. */
export function replaceEmoji(text: string): string {
  return text.replace(
    /:([a-z0-9_+-]+):(?::skin-tone-\d:)?/g,
    (whole, name: string) => findEmoji(name) ?? whole,
  );
}
