"""Common given names with the gender they usually go with, to tell "he" from "she".

Written by hand from general knowledge. Names that go with both are left out: a name that is not
here fits either pronoun.
"""

from __future__ import annotations

FEMALE_NAMES = frozenset(
    "mary anna anne ann annie maria marie marta martha elena helen helena elizabeth elisabeth"
    " emma sarah sara laura julia julie juana lucia lucía rosa carmen teresa angela angelina"
    " margaret susan patricia linda barbara jennifer jessica karen nancy lisa betty sandra"
    " donna carol ruth sharon michelle melissa rebecca deborah stephanie catherine katherine"
    " kathryn christine hillary melania ivanka megan olivia sophia sofia isabella isabel"
    " charlotte amelia eva eve fatima fatma aisha ayesha khadija zainab maryam mariam leila"
    " layla noor huda amina halima yasmin nadia samira salma rania wafa umm priya lakshmi anita"
    " sunita indira sonia kavita meera deepa pooja neha divya radha sita yuki haruka sakura"
    " yoko keiko akiko naomi mei ling xiaoling yan hong jing min-ji ji-eun soo-jin olga tatiana"
    " tatyana natalia natasha svetlana irina ekaterina anastasia oksana yulia ludmila galina"
    " zdravka agnieszka katarzyna magdalena małgorzata ewa zofia jana petra ivana milena jelena"
    " dragana ines inés beatriz cristina gabriela claudia daniela fernanda adriana alejandra"
    " valentina ximena guadalupe wendy lori amy rachel hannah alice grace chloe zoe jane janet"
    " joan judith diane virginia frances theresa angelique ngozi chioma adaeze amaka funke"
    " yetunde wanjiru wambui akinyi achieng nomsa thandi zanele siti dewi putri sri-mulyani"
    " nurul aung-san giorgia ursula christiane brigitte sylvie amélie ingrid astrid greta"
    " sigrid freya birgit loretta kamala nikki alicia".split()
)

MALE_NAMES = frozenset(
    "john james robert michael william david richard joseph thomas charles daniel matthew"
    " anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald"
    " timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott"
    " brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler"
    " aaron jose josé adam henry nathan douglas zachary peter kyle walter ethan jeremy harold"
    " keith christian roger noah gerald terry sean arthur austin lawrence jesse dylan bryan joe"
    " jordan billy bruce albert willie barack bill mike tom jim bob dan ben sam tim steve greg"
    " jeff ron ken rick dick vladimir boris dmitry dmitri sergei sergey ivan igor oleg mikhail"
    " nikolai yuri viktor aleksandr alexei pavel andrei konstantin volodymyr petro anton marko"
    " ľudovít ludovit václav tomáš jan karel wiesław krzysztof piotr andrzej lech jarosław"
    " janusz zoltán lászló mohammad mohammed muhammad ahmed ahmad ali hassan hussein husain"
    " omar umar khalid khaled ibrahim ismail esmail mustafa mahmoud abdullah abdul faisal"
    " salman nasser tariq yusuf youssef hamid hamza bilal javad behrouz reza hossein mehdi musa"
    " alhaji raj rajesh suresh ramesh anil sunil vijay narendra rahul amit sanjay arun ashok"
    " mohan hiroshi kenji takeshi akira ichiro shinzo fumio taro jinping wei seung-ho jae-in"
    " chukwuemeka emeka chinedu obinna tunde segun olusegun muhammadu goodluck kwame kofi"
    " otieno oloo kamau mwangi kipchoge uhuru thabo sipho cyril juan carlos luis miguel jorge"
    " pedro fernando diego pablo alejandro javier antonio manuel francisco rafael ruben rubén"
    " óscar oscar tomás hugo raúl raul sergio mario marco giovanni giuseppe luca matteo paolo"
    " paulo andrea-luigi jean pierre jacques françois michel philippe emmanuel hans klaus"
    " jürgen wolfgang friedrich heinrich olaf lars erik magnus anders nils joko prabowo rodrigo"
    " ferdinand bongbong nguyen ban xi kim-jong federico edgar dale".split()
)
