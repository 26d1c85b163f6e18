<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Ajouter un compte au projet</source>
        <translation>Add an account to the draft</translation>
    </message>
    <message>
        <source>Le chapitre se trouve d&apos;après le plan de comptes de l&apos;exercice.</source>
        <translation>The chapter is found from the chart of accounts of the year.</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Dépenses ou recettes</source>
        <translation>Spending or revenue</translation>
    </message>
    <message>
        <source>Dépenses</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>Une dépense</source>
        <translation>A spending item</translation>
    </message>
    <message>
        <source>Recettes</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Une recette</source>
        <translation>A revenue item</translation>
    </message>
    <message>
        <source>&amp;Compte</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Numéro du compte par nature</source>
        <translation>Number of the account by nature</translation>
    </message>
    <message>
        <source>&amp;Montant</source>
        <translation>A&amp;mount</translation>
    </message>
    <message>
        <source>En plus, ou en moins avec un signe −</source>
        <translation>More, or less with a minus sign</translation>
    </message>
    <message>
        <source>Le plan de comptes n&apos;a pas de compte {compte} dans ce sens.</source>
        <translation>The chart of accounts has no account {compte} in this direction.</translation>
    </message>
    <message>
        <source>Tapez un montant, par exemple 1 500 ou −1 500.</source>
        <translation>Type an amount, for instance 1 500 or −1 500.</translation>
    </message>
</context>
<context>
    <name>AlertsPane</name>
    <message>
        <source>Alertes</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Aucune règle ne peut être contrôlée à cette date : importez le budget voté, une situation ou un compte.</source>
        <translation>No rule can be checked at this date: import the voted budget, a statement or an account.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) à regarder</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n contrôle(s) juste(s)</source>
        <translation>
            <numerusform>, %n check passed</numerusform>
            <numerusform>, %n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrôle(s) juste(s), rien à signaler</source>
        <translation>
            <numerusform>%n check passed, nothing to report</numerusform>
            <numerusform>%n checks passed, nothing to report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmountQuestion</name>
    <message>
        <source>Ce n&apos;est pas un montant : tapez des chiffres, comme 1 234 567.</source>
        <translation>That is not an amount: type digits, like 1 234 567.</translation>
    </message>
    <message>
        <source>Tapez un montant supérieur à zéro, ou laissez le champ vide.</source>
        <translation>Type an amount above zero, or leave the field empty.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Comparaison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Membres comparés</source>
        <translation>Members compared</translation>
    </message>
    <message>
        <source>son département</source>
        <translation>its département</translation>
    </message>
    <message>
        <source>son EPCI</source>
        <translation>its EPCI</translation>
    </message>
    <message>
        <source>ses voisines</source>
        <translation>its neighbours</translation>
    </message>
    <message>
        <source>la métropole</source>
        <translation>mainland France</translation>
    </message>
    <message>
        <source>Chiffre retenu &amp;pour la collectivité</source>
        <translation>Figure taken for the &amp;authority</translation>
    </message>
    <message>
        <source>Le même que celui du groupe, ou un autre qu&apos;elle a : la carte le dira.</source>
        <translation>The same as the group&apos;s, or another that it has: the card will say so.</translation>
    </message>
    <message>
        <source>Vue</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Comment regarder la comparaison</source>
        <translation>How to look at the comparison</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>La valeur parmi celles du groupe</source>
        <translation>The value among those of the group</translation>
    </message>
    <message>
        <source>Évolution</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Les années, avec les quartiles du groupe</source>
        <translation>The years, with the quartiles of the group</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Les valeurs autour de la collectivité</source>
        <translation>The values around the authority</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tous les membres, à trier et à copier</source>
        <translation>All members, to sort and to copy</translation>
    </message>
    <message>
        <source>Carte de</source>
        <translation>Map of</translation>
    </message>
    <message>
        <source>Le territoire que la carte montre</source>
        <translation>The territory that the map shows</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Qui est dans le tableau</source>
        <translation>Who is in the table</translation>
    </message>
    <message>
        <source>Le groupe</source>
        <translation>The group</translation>
    </message>
    <message>
        <source>Les membres du groupe</source>
        <translation>The members of the group</translation>
    </message>
    <message>
        <source>Tout le pays</source>
        <translation>Whole country</translation>
    </message>
    <message>
        <source>Toutes celles de même nature</source>
        <translation>All those of the same kind</translation>
    </message>
    <message>
        <source>Filtrer les lignes</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>Nom ou code ; accents indifférents.</source>
        <translation>Name or code; accents do not matter.</translation>
    </message>
    <message>
        <source>Nom ou code…</source>
        <translation>Name or code…</translation>
    </message>
    <message>
        <source>Exce&amp;l…</source>
        <translation>Exce&amp;l…</translation>
    </message>
    <message>
        <source>Écrire ce tableau dans un fichier Excel</source>
        <translation>Write this table to an Excel file</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Au-dessous, au-dessus</source>
        <translation>Below, above</translation>
    </message>
    <message>
        <source>Ce chiffre n&apos;est connu que pour une année.</source>
        <translation>This figure is known for one year only.</translation>
    </message>
    <message>
        <source>Aucun contour n&apos;est connu pour ce territoire.</source>
        <translation>No outline is known for this territory.</translation>
    </message>
</context>
<context>
    <name>Atelier</name>
    <message>
        <source>Agrégats de l&apos;OFGL</source>
        <translation>OFGL aggregates</translation>
    </message>
    <message>
        <source>Ajoutez une formule.</source>
        <translation>Add a formula.</translation>
    </message>
    <message>
        <source>Aller ensemble n&apos;est pas causer : la taille, la richesse ou l&apos;âge des habitants peuvent expliquer les deux chiffres à la fois, et les années ne sont pas les mêmes.</source>
        <translation>Going together is not causing: the size, wealth or age of the inhabitants may explain both figures at once, and the years are not the same.</translation>
    </message>
    <message>
        <source>Aucun chiffre embarqué.</source>
        <translation>No bundled figure.</translation>
    </message>
    <message>
        <source>Catalogue des indicateurs</source>
        <translation>Catalogue of indicators</translation>
    </message>
    <message>
        <source>Ce code est déjà dans le catalogue.</source>
        <translation>This code is already in the catalogue.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas un fichier d&apos;indicateurs.</source>
        <translation>It is not a file of indicators.</translation>
    </message>
    <message>
        <source>Chiffre publié : {valeur} ({source}) ; écart {ecart}.</source>
        <translation>Published figure: {valeur} ({source}); difference {ecart}.</translation>
    </message>
    <message>
        <source>Chiffre publié : {valeur} ({source}).</source>
        <translation>Published figure: {valeur} ({source}).</translation>
    </message>
    <message>
        <source>Choisissez un autre code, par exemple mon_{code}.</source>
        <translation>Choose another code, for instance mon_{code}.</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes de {classe} ({nombre})</source>
        <translation>Communes of {classe} ({nombre})</translation>
    </message>
    <message>
        <source>Demandez le fichier à nouveau à qui l&apos;a partagé.</source>
        <translation>Ask whoever shared it for the file again.</translation>
    </message>
    <message>
        <source>Définition déduite : {source}.</source>
        <translation>Derived definition: {source}.</translation>
    </message>
    <message>
        <source>Définition incertaine : {source}.</source>
        <translation>Uncertain definition: {source}.</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Enregistré le</source>
        <translation>Saved on</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Formule en cours</source>
        <translation>Formula being written</translation>
    </message>
    <message>
        <source>Il a été abîmé ou changé depuis son enregistrement.</source>
        <translation>It was damaged or changed since it was saved.</translation>
    </message>
    <message>
        <source>Il est trop gros.</source>
        <translation>It is too large.</translation>
    </message>
    <message>
        <source>Il faut de une à {nombre} formules.</source>
        <translation>From one to {nombre} formulas are needed.</translation>
    </message>
    <message>
        <source>Il faut un libellé, de {nombre} signes au plus.</source>
        <translation>A label is needed, of {nombre} characters at most.</translation>
    </message>
    <message>
        <source>Il ne se lit pas.</source>
        <translation>It cannot be read.</translation>
    </message>
    <message>
        <source>Il vient d&apos;une version plus récente.</source>
        <translation>It comes from a later version.</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>La définition est trop longue.</source>
        <translation>The definition is too long.</translation>
    </message>
    <message>
        <source>La formule change cette année.</source>
        <translation>The formula changes this year.</translation>
    </message>
    <message>
        <source>Le code « {code} » est celui du catalogue.</source>
        <translation>The code “{code}” belongs to the catalogue.</translation>
    </message>
    <message>
        <source>Le code « {code} » n&apos;est pas permis.</source>
        <translation>The code “{code}” is not allowed.</translation>
    </message>
    <message>
        <source>Le fichier ne s&apos;écrit pas : {cause}.</source>
        <translation>The file cannot be written: {cause}.</translation>
    </message>
    <message>
        <source>Les formules n&apos;ont pas la même unité : {liste}.</source>
        <translation>The formulas do not have the same unit: {liste}.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Ma région</source>
        <translation>My région</translation>
    </message>
    <message>
        <source>Ma strate de population</source>
        <translation>My population class</translation>
    </message>
    <message>
        <source>Mes indicateurs</source>
        <translation>My indicators</translation>
    </message>
    <message>
        <source>Mon département</source>
        <translation>My département</translation>
    </message>
    <message>
        <source>Mon intercommunalité</source>
        <translation>My grouping of communes</translation>
    </message>
    <message>
        <source>Montants de la maquette</source>
        <translation>Amounts of the budget document</translation>
    </message>
    <message>
        <source>Médiane de la strate</source>
        <translation>Median of the class</translation>
    </message>
    <message>
        <source>Budget voté, une prévision : la médiane de la strate est celle de comptes exécutés.</source>
        <translation>Voted budget, a forecast: the median of the class is that of executed accounts.</translation>
    </message>
    <message>
        <source>Les communes de votre intercommunalité. Hachuré : sans chiffre.</source>
        <translation>The communes of your intercommunal body. Hatched: no figure.</translation>
    </message>
    <message>
        <source>Médiane des communes</source>
        <translation>Median of the communes</translation>
    </message>
    <message>
        <source>Médiane des communes de chaque département de l&apos;Hexagone et de Corse (trois communes au moins). Hachuré : sans chiffre.</source>
        <translation>Median of the communes of each département of mainland France and Corsica (at least three communes). Hatched: no figure.</translation>
    </message>
    <message>
        <source>Médiane des communes de chaque région de l&apos;Hexagone et de Corse (trois communes au moins). Hachuré : sans chiffre.</source>
        <translation>Median of the communes of each region of mainland France and Corsica (at least three communes). Hatched: no figure.</translation>
    </message>
    <message>
        <source>Nombre de communes par tranche ; les deux centièmes les plus bas et les plus hauts sont dans les tranches du bout. Les communes sans chiffre ne sont pas comptées.</source>
        <translation>Number of communes by band; the lowest and highest two hundredths are in the bands at the ends. Communes without a figure are not counted.</translation>
    </message>
    <message>
        <source>Par habitant</source>
        <translation>Per inhabitant</translation>
    </message>
    <message>
        <source>Pas de lien visible entre les deux.</source>
        <translation>No visible link between the two.</translation>
    </message>
    <message>
        <source>Rapport à la médiane OFGL, par habitant, des communes de même taille.</source>
        <translation>Share of the OFGL median, per inhabitant, of communes of the same size.</translation>
    </message>
    <message>
        <source>Ratios du CGCT (R2313-1)</source>
        <translation>Ratios of the CGCT (R2313-1)</translation>
    </message>
    <message>
        <source>Retirez-le de sa formule, ou de celles qu&apos;elle cite.</source>
        <translation>Remove it from its formula, or from those that it cites.</translation>
    </message>
    <message>
        <source>Régions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Réseau d&apos;alerte et Agence France locale</source>
        <translation>Alert network and Agence France Locale</translation>
    </message>
    <message>
        <source>Son contenu n&apos;est pas lisible.</source>
        <translation>Its content cannot be read.</translation>
    </message>
    <message>
        <source>Toutes les communes</source>
        <translation>All communes</translation>
    </message>
    <message>
        <source>Toutes les formules d&apos;un indicateur disent la même chose.</source>
        <translation>All formulas of an indicator say the same thing.</translation>
    </message>
    <message>
        <source>Un code a de 2 à 63 lettres minuscules sans accent, chiffres ou tirets bas, commence par une lettre, et n&apos;est pas un mot de la langue.</source>
        <translation>A code has from 2 to 63 small letters without accent, digits or underscores, begins with a letter, and is no word of the language.</translation>
    </message>
    <message>
        <source>Un lien faible : l&apos;un est un peu plus bas quand l&apos;autre est haut.</source>
        <translation>A weak link: one is somewhat lower when the other is high.</translation>
    </message>
    <message>
        <source>Un lien faible : l&apos;un est un peu plus haut quand l&apos;autre l&apos;est.</source>
        <translation>A weak link: one is somewhat higher when the other is.</translation>
    </message>
    <message>
        <source>Un lien net : l&apos;un est plus bas quand l&apos;autre est haut.</source>
        <translation>A clear link: one is lower when the other is high.</translation>
    </message>
    <message>
        <source>Un lien net : l&apos;un est plus haut quand l&apos;autre l&apos;est.</source>
        <translation>A clear link: one is higher when the other is.</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Vie quotidienne</source>
        <translation>Daily life</translation>
    </message>
    <message>
        <source>dépassé</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>moins de {haut}</source>
        <translation>below {haut}</translation>
    </message>
    <message>
        <source>n. d. : la valeur n&apos;est pas connue</source>
        <translation>n/a: the value is not known</translation>
    </message>
    <message>
        <source>n. d. : les médianes embarquées sont celles des communes</source>
        <translation>n/a: the bundled medians are those of communes</translation>
    </message>
    <message>
        <source>n. d. : médiane connue de {debut} à {fin}, pas en {annee}</source>
        <translation>n/a: median known from {debut} to {fin}, not in {annee}</translation>
    </message>
    <message>
        <source>n. d. : médiane des budgets principaux, ce budget est annexe</source>
        <translation>n/a: median of main budgets, this is an ancillary budget</translation>
    </message>
    <message>
        <source>n. d. : pas de médiane embarquée</source>
        <translation>n/a: no bundled median</translation>
    </message>
    <message>
        <source>n. d. : population inconnue</source>
        <translation>n/a: population unknown</translation>
    </message>
    <message>
        <source>non comparé</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>respecté</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>sans objet : ni un montant, ni un montant par habitant</source>
        <translation>not applicable: neither an amount nor an amount per inhabitant</translation>
    </message>
    <message>
        <source>{annees} ; classes de même effectif</source>
        <translation>{annees}; classes of equal size</translation>
    </message>
    <message>
        <source>{bas} et plus</source>
        <translation>{bas} and more</translation>
    </message>
    <message>
        <source>{bas} à {haut}</source>
        <translation>{bas} to {haut}</translation>
    </message>
    <message>
        <source>{connues} commune(s) sur {total} ont ce chiffre : trop peu pour une répartition.</source>
        <translation>{connues} commune(s) of {total} have this figure: too few for a distribution.</translation>
    </message>
    <message>
        <source>{connues} communes sur {total} ont ce chiffre ({annees}). La moitié est entre {bas} et {haut} ; la médiane est {mediane}.</source>
        <translation>{connues} communes of {total} have this figure ({annees}). Half are between {bas} and {haut}; the median is {mediane}.</translation>
    </message>
    <message>
        <source>{lien} Coefficient r = {lineaire} (rangs : {rangs}), n = {nombre} communes.</source>
        <translation>{lien} Coefficient r = {lineaire} (ranks: {rangs}), n = {nombre} communes.</translation>
    </message>
    <message>
        <source>{milieu} La vôtre dépasse {part} d&apos;entre elles.</source>
        <translation>{milieu} Yours is above {part} of them.</translation>
    </message>
    <message>
        <source>{nombre}</source>
        <translation>{nombre}</translation>
    </message>
    <message>
        <source>{nombre} commune(s) avec un chiffre : trop peu</source>
        <translation>{nombre} commune(s) with a figure: too few</translation>
    </message>
    <message>
        <source>{nombre} commune(s) ont les deux chiffres : on ne peut rien en dire (il en faut {minimum}).</source>
        <translation>{nombre} commune(s) have both figures: nothing can be said ({minimum} are needed).</translation>
    </message>
    <message>
        <source>{nombre} communes</source>
        <translation>{nombre} communes</translation>
    </message>
    <message>
        <source>{nombre} signes au plus.</source>
        <translation>{nombre} characters at most.</translation>
    </message>
    <message>
        <source>{nom} ({nombre} communes)</source>
        <translation>{nom} ({nombre} communes)</translation>
    </message>
    <message>
        <source>{nom} : {seuil}, {verdict} ({source}).</source>
        <translation>{nom}: {seuil}, {verdict} ({source}).</translation>
    </message>
    <message>
        <source>{nom}, par habitant</source>
        <translation>{nom}, per inhabitant</translation>
    </message>
    <message>
        <source>{part} de {mediane}</source>
        <translation>{part} of {mediane}</translation>
    </message>
    <message>
        <source>{quoi} ({annees})</source>
        <translation>{quoi} ({annees})</translation>
    </message>
    <message>
        <source>{vue} ; en {unite}</source>
        <translation>{vue}; in {unite}</translation>
    </message>
    <message>
        <source>« {code} » finit par se citer lui-même.</source>
        <translation>“{code}” ends up citing itself.</translation>
    </message>
    <message>
        <source>« {fichier} » ne peut pas être ouvert. {raison}</source>
        <translation>“{fichier}” cannot be opened. {raison}</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>Worth knowing</translation>
    </message>
    <message>
        <source>Écrivez le nom que liront les élus.</source>
        <translation>Write the name that councillors will read.</translation>
    </message>
    <message>
        <source>▸ {tranche} (vous)</source>
        <translation>▸ {tranche} (you)</translation>
    </message>
</context>
<context>
    <name>AtelierPage</name>
    <message>
        <source>Valeur par exercice</source>
        <translation>Value by year</translation>
    </message>
    <message>
        <source>Détail de l&apos;indicateur</source>
        <translation>Details of the indicator</translation>
    </message>
    <message>
        <source>Exercices</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Mettre en regard</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>l&apos;indicateur « {nom} »</source>
        <translation>the indicator “{nom}”</translation>
    </message>
    <message>
        <source>la suppression de « {code} »</source>
        <translation>the removal of “{code}”</translation>
    </message>
</context>
<context>
    <name>Atterrissage</name>
    <message>
        <source>Atterrissage 31/12</source>
        <translation>Landing 31/12</translation>
    </message>
    <message>
        <source>Atterrissage de {atterrissage} (de {bas} à {haut}) pour {credits} ouverts.</source>
        <translation>Landing at {atterrissage} (from {bas} to {haut}) for {credits} open.</translation>
    </message>
    <message>
        <source>Au plus bas</source>
        <translation>At the lowest</translation>
    </message>
    <message>
        <source>Au plus haut</source>
        <translation>At the highest</translation>
    </message>
    <message>
        <source>Calcul moins la plus grande erreur que la même méthode aurait faite sur ce chapitre dans les années passées.</source>
        <translation>The calculation less the largest error that the same method would have made on this chapter in past years.</translation>
    </message>
    <message>
        <source>Calcul plus la même erreur.</source>
        <translation>The calculation plus the same error.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Crédits ouverts</source>
        <translation>Credits open</translation>
    </message>
    <message>
        <source>Crédits ouverts moins atterrissage.</source>
        <translation>Credits open less the landing.</translation>
    </message>
    <message>
        <source>Dépenses réelles F</source>
        <translation>Real spending F</translation>
    </message>
    <message>
        <source>Dépenses réelles I</source>
        <translation>Real spending I</translation>
    </message>
    <message>
        <source>Erreur des méthodes sur les exercices passés</source>
        <translation>Error of the methods on past years</translation>
    </message>
    <message>
        <source>Erreur moyenne</source>
        <translation>Mean error</translation>
    </message>
    <message>
        <source>Erreur moyenne par chapitre : {erreur} sur les exercices essayés.</source>
        <translation>Mean error by chapter: {erreur} on the years tried.</translation>
    </message>
    <message>
        <source>Il faut au moins deux exercices clos du même budget avant {annee} pour prévoir l&apos;atterrissage et mesurer l&apos;erreur de la méthode ; le classeur en contient {nombre}. Importez les comptes administratifs ou financiers uniques des années passées.</source>
        <translation>At least two closed years of the same budget before {annee} are needed to forecast the landing and measure the error of the method; the workspace holds {nombre}. Import the accounts of past years.</translation>
    </message>
    <message>
        <source>La méthode simple « {methode} » se trompe moins : c&apos;est elle qui est retenue</source>
        <translation>The simple method “{methode}” is wrong by less: it is the one kept</translation>
    </message>
    <message>
        <source>Le montant retenu : le vôtre s&apos;il y en a un, sinon le calcul.</source>
        <translation>The amount kept: yours if there is one, otherwise the calculation.</translation>
    </message>
    <message>
        <source>Le total de l&apos;exercice précédent.</source>
        <translation>The total of the year before.</translation>
    </message>
    <message>
        <source>Les exercices clos du classeur n&apos;ont pas de chapitre commun qui permette d&apos;essayer une méthode au {date} : vérifiez que leurs comptes donnent les crédits ouverts.</source>
        <translation>The closed years of the workspace have no chapter in common on which a method can be tried at {date}: check that their accounts give the credits open.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Moyenne des écarts absolus par chapitre sur les exercices essayés.</source>
        <translation>Mean of the absolute errors by chapter on the years tried.</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Recettes réelles F</source>
        <translation>Real revenue F</translation>
    </message>
    <message>
        <source>Recettes réelles I</source>
        <translation>Real revenue I</translation>
    </message>
    <message>
        <source>Reste au 31/12</source>
        <translation>Left on 31/12</translation>
    </message>
    <message>
        <source>Retenue</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Réalisé à ce jour</source>
        <translation>Executed so far</translation>
    </message>
    <message>
        <source>Réalisé à la date × 12 / nombre de mois. Sans situation : la droite des exercices passés prolongée.</source>
        <translation>Executed at the date × 12 / number of months. Without a statement: the straight line of past years extended.</translation>
    </message>
    <message>
        <source>Réalisé à la date, divisé par la part de l&apos;année que les exercices passés avaient réalisée à la même date.</source>
        <translation>Executed at the date, divided by the part of the year that past years had executed at the same date.</translation>
    </message>
    <message>
        <source>Réalisé à la date, plus la part des crédits ouverts qui s&apos;exécute d&apos;habitude après cette date. Sans situation : crédits ouverts × taux d&apos;exécution habituel.</source>
        <translation>Executed at the date, plus the part of the credits open that is usually executed after that date. Without a statement: credits open × usual execution rate.</translation>
    </message>
    <message>
        <source>comme l&apos;an dernier</source>
        <translation>like last year</translation>
    </message>
    <message>
        <source>en ligne droite</source>
        <translation>straight line</translation>
    </message>
    <message>
        <source>pas de passé : tapez un montant</source>
        <translation>no past: type an amount</translation>
    </message>
    <message>
        <source>retenue</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>réalisé et reste habituel des crédits</source>
        <translation>executed and usual rest of the credits</translation>
    </message>
    <message>
        <source>saisonnalité des années passées</source>
        <translation>seasonality of past years</translation>
    </message>
    <message>
        <source>{code} {nom} : crédits insuffisants avant le 31 décembre</source>
        <translation>{code} {nom}: credits will run out before 31 December</translation>
    </message>
    <message>
        <source>{collectivite} · {budget} · atterrissage {annee}</source>
        <translation>{collectivite} · {budget} · landing {annee}</translation>
    </message>
    <message>
        <source>{collectivite}, prévision au {date}, méthode « {methode} », essayée sur {annees}</source>
        <translation>{collectivite}, forecast at {date}, method “{methode}”, tried on {annees}</translation>
    </message>
    <message>
        <source>{collectivite}, prévision d&apos;après les crédits ouverts et les exercices clos, méthode « {methode} », essayée sur {annees}</source>
        <translation>{collectivite}, forecast from credits open and closed years, method “{methode}”, tried on {annees}</translation>
    </message>
</context>
<context>
    <name>AutorisationDialog</name>
    <message>
        <source>Autorisations de programme</source>
        <translation>Programme authorisations</translation>
    </message>
    <message>
        <source>Le plafond voté de chaque opération, toutes années réunies, et ses crédits de paiement (CP) par année. Une case vidée retire le montant ; chacun s&apos;annule par Ctrl+Z.</source>
        <translation>The voted ceiling of each operation, all years together, and its payment credits (CP) by year. An emptied cell takes the amount away; each is undone with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Autorisations par opération</source>
        <translation>Authorisations by operation</translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas un montant.</source>
        <translation>“{texte}” is not an amount.</translation>
    </message>
</context>
<context>
    <name>Autorisations</name>
    <message>
        <source>Autorisation</source>
        <translation>Authorisation</translation>
    </message>
    <message>
        <source>Autorisation moins ce qui est mandaté avant le premier CP, et les CP.</source>
        <translation>Authorisation less what was paid before the first CP, and the CP.</translation>
    </message>
    <message>
        <source>Autorisations de programme</source>
        <translation>Programme authorisations</translation>
    </message>
    <message>
        <source>CP {annee}</source>
        <translation>CP {annee}</translation>
    </message>
    <message>
        <source>Consommé depuis l&apos;origine</source>
        <translation>Used since the start</translation>
    </message>
    <message>
        <source>Crédits de l&apos;année</source>
        <translation>Credits of the year</translation>
    </message>
    <message>
        <source>Crédits de paiement : le plus qui peut être mandaté.</source>
        <translation>Payment credits: the most that may be paid.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Mandaté dans les exercices du classeur, et engagé à la date ; les années non importées ne sont pas comptées.</source>
        <translation>Paid in the years of the workspace, and committed at the date; years that are not imported are not counted.</translation>
    </message>
    <message>
        <source>Opération</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Reste sur l&apos;autorisation</source>
        <translation>Left on the authorisation</translation>
    </message>
    <message>
        <source>Reste à répartir</source>
        <translation>Left to share out</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Répartissez 1 000 € comme vous voudriez qu&apos;ils soient dépensés. Flèches : 1 €, + et − : 10 €.</source>
        <translation>Share out 1 000 € as you would like them to be spent. Arrows: 1 €, + and −: 10 €.</translation>
    </message>
    <message>
        <source>Ann&amp;uler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Reprendre le dernier choix (Ctrl+Z)</source>
        <translation>Take the last choice back (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Refaire le choix repris (Ctrl+Y)</source>
        <translation>Make the choice taken back again (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Passer &amp;la main</source>
        <translation>Ha&amp;nd over</translation>
    </message>
    <message>
        <source>Au joueur suivant : ces choix ne se voient plus</source>
        <translation>To the next player: these choices are no longer seen</translation>
    </message>
    <message>
        <source>&amp;Voir le vrai budget</source>
        <translation>See &amp;the real budget</translation>
    </message>
    <message>
        <source>Les politiques à servir</source>
        <translation>The policies to serve</translation>
    </message>
    <message>
        <source>Euros sur 1 000 pour {poste}</source>
        <translation>Euros out of 1 000 for {poste}</translation>
    </message>
    <message>
        <source>{euros} € à {poste}</source>
        <translation>{euros} € to {poste}</translation>
    </message>
    <message>
        <source>{euros} € de trop</source>
        <translation>{euros} € too many</translation>
    </message>
    <message>
        <source>Il reste {euros} €</source>
        <translation>{euros} € left</translation>
    </message>
    <message>
        <source>1 000 € répartis</source>
        <translation>1 000 € shared out</translation>
    </message>
    <message>
        <source>{nom} : {reste}</source>
        <translation>{nom}: {reste}</translation>
    </message>
    <message>
        <source>Quand les 1 000 € sont répartis exactement</source>
        <translation>Once exactly 1 000 € are shared out</translation>
    </message>
    <message>
        <source>Quand chaque joueur a réparti ses 1 000 € exactement</source>
        <translation>When each player has shared out exactly 1 000 €</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Budget de l&apos;exercice précédent, ou budget voté jusque-là pour une DM (MtBudgPrec).</source>
        <translation>Budget of the year before, or, for a DM, the budget voted so far (MtBudgPrec).</translation>
    </message>
    <message>
        <source>Budget précédent</source>
        <translation>Previous budget</translation>
    </message>
    <message>
        <source>Ce que le document vote, plus les restes reportés : pas tous les crédits ouverts.</source>
        <translation>What the document votes, plus the amounts carried over: not all open credits.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Crédits ouverts</source>
        <translation>Open credits</translation>
    </message>
    <message>
        <source>Crédits ouverts : budget, décisions modificatives et restes reportés (CredOuv).</source>
        <translation>Open credits: budget, amending decisions and commitments brought forward (CredOuv).</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Mandats et titres émis, nets des annulations ; résultats reportés aux lignes 001 et 002 (MtReal).</source>
        <translation>Payment and revenue orders issued, net of cancellations; results brought forward on lines 001 and 002 (MtReal).</translation>
    </message>
    <message>
        <source>Modification et reports</source>
        <translation>Change and carry-overs</translation>
    </message>
    <message>
        <source>Modification votée</source>
        <translation>Change voted</translation>
    </message>
    <message>
        <source>Montant voté par l&apos;assemblée (MtPrev).</source>
        <translation>Amount voted by the assembly (MtPrev).</translation>
    </message>
    <message>
        <source>Propositions nouvelles du maire (MtPropNouv).</source>
        <translation>New proposals of the mayor (MtPropNouv).</translation>
    </message>
    <message>
        <source>Proposé</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Proposé (projet)</source>
        <translation>Proposed (draft)</translation>
    </message>
    <message>
        <source>RAR N-1</source>
        <translation>RAR N-1</translation>
    </message>
    <message>
        <source>RAR au 31/12</source>
        <translation>RAR at 31/12</translation>
    </message>
    <message>
        <source>Restes à réaliser au 31 décembre (MtRAR3112).</source>
        <translation>Commitments carried over at 31 December (MtRAR3112).</translation>
    </message>
    <message>
        <source>Restes à réaliser de l&apos;exercice précédent, reportés (MtRARPrec).</source>
        <translation>Commitments brought forward from the year before (MtRARPrec).</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>Voté</source>
        <translation>Voted</translation>
    </message>
    <message>
        <source>Voté plus restes à réaliser reportés : le fichier ne donne pas CredOuv.</source>
        <translation>Voted plus commitments brought forward: the file does not give CredOuv.</translation>
    </message>
    <message>
        <source>ligne n° {rang}</source>
        <translation>line no. {rang}</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Équilibre de chaque section</source>
        <translation>Balance of each section</translation>
    </message>
    <message>
        <source>Budget par section, chapitre et article</source>
        <translation>Budget by section, chapter and account</translation>
    </message>
    <message>
        <source>Ce document est vide : a&amp;jouter une première ligne…</source>
        <translation>This document is empty: a&amp;dd a first line…</translation>
    </message>
    <message>
        <source>Détail de l&apos;é&amp;quilibre</source>
        <translation>Balance in &amp;detail</translation>
    </message>
    <message>
        <source>Dépenses et recettes de chaque section, réel et ordre</source>
        <translation>Expenditure and revenue of each section, real and order</translation>
    </message>
    <message>
        <source>&amp;Filtrer</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Mots ou codes : seules restent les lignes qui les contiennent.</source>
        <translation>Words or codes: only the rows that hold them stay.</translation>
    </message>
    <message>
        <source>Filtrer : énergie, 012, 60612…</source>
        <translation>Filter: energy, 012, 60612…</translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Mouvements montrés</source>
        <translation>Movements shown</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mouvements réels et d&apos;ordre</source>
        <translation>Real and order movements</translation>
    </message>
    <message>
        <source>Réel</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Mouvements réels seulement : de l&apos;argent bouge</source>
        <translation>Real movements only: money moves</translation>
    </message>
    <message>
        <source>Ordre</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Mouvements d&apos;ordre seulement : des écritures</source>
        <translation>Order movements only: bookkeeping entries</translation>
    </message>
    <message>
        <source>Détail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Jusqu&apos;où déplier</source>
        <translation>How far to open</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Replier jusqu&apos;aux sections</source>
        <translation>Close down to the sections</translation>
    </message>
    <message>
        <source>Chapitres</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Déplier jusqu&apos;aux chapitres</source>
        <translation>Open down to the chapters</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Déplier jusqu&apos;aux articles</source>
        <translation>Open down to the accounts</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>Déplier jusqu&apos;aux lignes du fichier</source>
        <translation>Open down to the lines of the file</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>E&amp;xcel…</translation>
    </message>
    <message>
        <source>Écrire ce tableau dans un fichier Excel</source>
        <translation>Write this table to an Excel file</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>comparables</source>
        <translation>comparable</translation>
    </message>
    <message>
        <source>à lire avec prudence</source>
        <translation>read with care</translation>
    </message>
    <message>
        <source>ne se comparent pas</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>Comparer &amp;quand même</source>
        <translation>Compare &amp;anyway</translation>
    </message>
    <message>
        <source>L&apos;avertissement sera imprimé sous chaque graphique et chaque export.</source>
        <translation>The warning will be printed under every chart and every export.</translation>
    </message>
    <message>
        <source>Carte de comparabilité : {verdict}</source>
        <translation>Comparability card: {verdict}</translation>
    </message>
    <message>
        <source>Replier</source>
        <translation>Fold</translation>
    </message>
    <message numerus="yes">
        <source>Lire les %n remarque(s)</source>
        <translation>
            <numerusform>Read the %n remark</numerusform>
            <numerusform>Read the %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Filtrer le catalogue</source>
        <translation>Filter the catalogue</translation>
    </message>
    <message>
        <source>Mots, codes ou comptes : seuls restent les indicateurs qui les contiennent.</source>
        <translation>Words, codes or accounts: only the indicators that hold them remain.</translation>
    </message>
    <message>
        <source>Filtrer : épargne, 7411, dette…</source>
        <translation>Filter: savings, 7411, debt…</translation>
    </message>
    <message>
        <source>Catalogue des indicateurs</source>
        <translation>Catalogue of indicators</translation>
    </message>
    <message>
        <source>Laissés de côté dans mes indicateurs :</source>
        <translation>Left out of my indicators:</translation>
    </message>
    <message>
        <source>&amp;Nouveau</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>Écrire un nouvel indicateur</source>
        <translation>Write a new indicator</translation>
    </message>
    <message>
        <source>&amp;Ouvrir…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Prendre les indicateurs d&apos;un fichier partagé</source>
        <translation>Take the indicators of a shared file</translation>
    </message>
    <message>
        <source>&amp;Partager…</source>
        <translation>S&amp;hare…</translation>
    </message>
    <message>
        <source>Écrire mes indicateurs dans un fichier</source>
        <translation>Write my indicators into a file</translation>
    </message>
    <message>
        <source>Open&amp;Anafi…</source>
        <translation>Open&amp;Anafi…</translation>
    </message>
    <message>
        <source>Traduire une trame d&apos;OpenAnafi (classeur Excel)</source>
        <translation>Translate a frame of OpenAnafi (Excel workbook)</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Annuler le dernier changement de mes indicateurs</source>
        <translation>Undo the last change of my indicators</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Rétablir le changement annulé</source>
        <translation>Redo the change that was undone</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Définition et source</source>
        <translation>Definition and source</translation>
    </message>
    <message>
        <source>Choisissez un indicateur : sa définition, sa source et sa couverture.</source>
        <translation>Choose an indicator: its definition, its source and its coverage.</translation>
    </message>
    <message>
        <source>Couverture</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>&amp;Filtrer</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Mots : seuls restent les indicateurs qui les contiennent tous.</source>
        <translation>Words: only the indicators that hold them all remain.</translation>
    </message>
    <message>
        <source>Filtrer : épargne, DSU, INSEE, importé…</source>
        <translation>Filter: épargne, DSU, INSEE, import…</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>E&amp;xcel…</translation>
    </message>
    <message>
        <source>Écrire ce tableau dans un fichier Excel</source>
        <translation>Write this table to an Excel file</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Prendre les chiffres d&apos;au&amp;jourd&apos;hui comme repère</source>
        <translation>Take &amp;today&apos;s figures as the reference</translation>
    </message>
    <message>
        <source>Ce qui a changé</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Aucun repère encore : il est pris quand le dossier est écrit, quand le PDF de la séance est gardé, ou avec ce bouton.</source>
        <translation>No reference yet: it is taken when the pack is written, when the PDF of the meeting is kept, or with this button.</translation>
    </message>
    <message>
        <source>la séance du {date}</source>
        <translation>the council of {date}</translation>
    </message>
    <message>
        <source>l&apos;écriture du {date}</source>
        <translation>the pack written on {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n changement(s) depuis {moment}.</source>
        <translation>
            <numerusform>%n change since {moment}.</numerusform>
            <numerusform>%n changes since {moment}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n&apos;a changé depuis {moment}.</source>
        <translation>Nothing has changed since {moment}.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Aucune donnée à représenter.</source>
        <translation>No data to show.</translation>
    </message>
    <message>
        <source>Détail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>L&apos;axe vertical ne commence pas à zéro.</source>
        <translation>The vertical axis does not start at zero.</translation>
    </message>
    <message>
        <source>Non disponible : {liste}.</source>
        <translation>Not available: {liste}.</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Source : {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Une valeur n&apos;est pas disponible.</source>
        <translation>One value is not available.</translation>
    </message>
    <message>
        <source>en %</source>
        <translation>in %</translation>
    </message>
    <message>
        <source>en années</source>
        <translation>in years</translation>
    </message>
    <message>
        <source>en euros</source>
        <translation>in euros</translation>
    </message>
    <message>
        <source>en euros par habitant</source>
        <translation>in euros per inhabitant</translation>
    </message>
    <message>
        <source>en milliers d&apos;euros</source>
        <translation>in thousands of euros</translation>
    </message>
    <message>
        <source>en millions d&apos;euros</source>
        <translation>in millions of euros</translation>
    </message>
    <message>
        <source>en nombre</source>
        <translation>in number</translation>
    </message>
    <message>
        <source>{liste} ; {suivant}</source>
        <translation>{liste}; {suivant}</translation>
    </message>
    <message>
        <source>{liste}, {suivant}</source>
        <translation>{liste}, {suivant}</translation>
    </message>
    <message>
        <source>{nombre} valeurs ne sont pas disponibles.</source>
        <translation>{nombre} values are not available.</translation>
    </message>
    <message>
        <source>{serie} : aucune valeur connue.</source>
        <translation>{serie}: no known value.</translation>
    </message>
    <message>
        <source>{serie} : de {minimum} ({poste_minimum}) à {maximum} ({poste_maximum}).</source>
        <translation>{serie}: from {minimum} ({poste_minimum}) to {maximum} ({poste_maximum}).</translation>
    </message>
    <message>
        <source>{serie} : {valeur}</source>
        <translation>{serie}: {valeur}</translation>
    </message>
    <message>
        <source>{serie} : {valeur} ({poste}).</source>
        <translation>{serie}: {valeur} ({poste}).</translation>
    </message>
    <message>
        <source>{serie} {annees}</source>
        <translation>{serie} {annees}</translation>
    </message>
    <message>
        <source>{sujet}, {unite}</source>
        <translation>{sujet}, {unite}</translation>
    </message>
    <message>
        <source>{titre}. Aucune donnée.</source>
        <translation>{titre}. No data.</translation>
    </message>
    <message>
        <source>{titre}. Graphique en barres, {nombre} postes, de « {debut} » à « {fin} ».</source>
        <translation>{titre}. Bar chart, {nombre} items, from &quot;{debut}&quot; to &quot;{fin}&quot;.</translation>
    </message>
    <message>
        <source>{titre}. Graphique en courbes, de {debut} à {fin}.</source>
        <translation>{titre}. Line chart, from {debut} to {fin}.</translation>
    </message>
    <message>
        <source>{valeur} ({annee})</source>
        <translation>{valeur} ({annee})</translation>
    </message>
    <message>
        <source>Écart : {valeur}</source>
        <translation>Gap: {valeur}</translation>
    </message>
    <message>
        <source>ESTIMATION</source>
        <translation>ESTIMATE</translation>
    </message>
    <message>
        <source>un carré vaut 1 €</source>
        <translation>one square is 1 €</translation>
    </message>
    <message>
        <source>{sujet} ; {regle}</source>
        <translation>{sujet}; {regle}</translation>
    </message>
    <message>
        <source>{titre}. Image de 1 000 carrés de 1 €, en {nombre} groupes, de « {debut} » à « {fin} ».</source>
        <translation>{titre}. Picture of 1 000 squares of 1 €, in {nombre} groups, from “{debut}” to “{fin}”.</translation>
    </message>
    <message>
        <source>Membre du groupe</source>
        <translation>Member of the group</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>aucun territoire</source>
        <translation>no territory</translation>
    </message>
    <message>
        <source>dans l&apos;unité de la source</source>
        <translation>in the unit of the source</translation>
    </message>
    <message>
        <source>n. d. ({nombre})</source>
        <translation>n. d. ({nombre})</translation>
    </message>
    <message>
        <source>{bas} à {haut} ({nombre})</source>
        <translation>{bas} to {haut} ({nombre})</translation>
    </message>
    <message>
        <source>{nom} : {valeur}.</source>
        <translation>{nom}: {valeur}.</translation>
    </message>
    <message>
        <source>{serie} : {valeur}.</source>
        <translation>{serie}: {valeur}.</translation>
    </message>
    <message>
        <source>{titre}. Carte de {nombre} territoires.</source>
        <translation>{titre}. Map of {nombre} territories.</translation>
    </message>
    <message>
        <source>{titre}. Répartition de {nombre} valeurs le long d&apos;un axe.</source>
        <translation>{titre}. Spread of {nombre} values along an axis.</translation>
    </message>
    <message>
        <source>{titre}. Graphique en cascade, {nombre} étapes, de « {debut} » à « {fin} ».</source>
        <translation>{titre}. Waterfall chart, {nombre} steps, from “{debut}” to “{fin}”.</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Données du graphique « {titre} » ({colonnes})</source>
        <translation>Data of the chart “{titre}” ({colonnes})</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Données : {titre}</source>
        <translation>Data: {titre}</translation>
    </message>
    <message>
        <source>Voir le graphique</source>
        <translation>See the chart</translation>
    </message>
    <message>
        <source>Voir les données</source>
        <translation>See the data</translation>
    </message>
    <message>
        <source>Touche T</source>
        <translation>T key</translation>
    </message>
    <message>
        <source>Copier l&apos;image</source>
        <translation>Copy the image</translation>
    </message>
    <message>
        <source>Pour la coller dans une présentation (Ctrl+C)</source>
        <translation>To paste it into a presentation (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copier les données</source>
        <translation>Copy the data</translation>
    </message>
    <message>
        <source>Pour les coller dans un tableur</source>
        <translation>To paste them into a spreadsheet</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Enregistrer le graphique en PNG, SVG ou PDF</source>
        <translation>Save the chart as PNG, SVG or PDF</translation>
    </message>
</context>
<context>
    <name>ChecksTab</name>
    <message>
        <source>Ce que la loi demande</source>
        <translation>What the law asks</translation>
    </message>
    <message numerus="yes">
        <source>{document} : %n élément(s) à compléter</source>
        <translation>
            <numerusform>{document}: %n item to complete</numerusform>
            <numerusform>{document}: %n items to complete</numerusform>
        </translation>
    </message>
    <message>
        <source>{document} : tout ce qui est demandé est là</source>
        <translation>{document}: all that is asked is there</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Vérifications de la dette</source>
        <translation>Checks of the debt</translation>
    </message>
    <message>
        <source>La dette et les comptes</source>
        <translation>The debt and the accounts</translation>
    </message>
</context>
<context>
    <name>Chiffre</name>
    <message>
        <source>Fonctionnement et investissement, résultats antérieurs et restes à réaliser compris.</source>
        <translation>Operating and investment, including results brought forward and commitments carried over.</translation>
    </message>
    <message>
        <source>Le document ne donne pas ce montant.</source>
        <translation>The document does not give this amount.</translation>
    </message>
    <message>
        <source>Résultat avec restes à réaliser</source>
        <translation>Result with outstanding items</translation>
    </message>
    <message>
        <source>Modification : {nom}</source>
        <translation>Change: {nom}</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Fonctionnement</source>
        <translation>Operating</translation>
    </message>
    <message>
        <source>Investissement</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Brutes</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Nettes (OFGL)</source>
        <translation>Net (OFGL)</translation>
    </message>
    <message>
        <source>À part</source>
        <translation>Apart</translation>
    </message>
    <message>
        <source>Exclue</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Au prorata</source>
        <translation>Pro rata</translation>
    </message>
    <message>
        <source>Politiques</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Fonctions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Un seul</source>
        <translation>One alone</translation>
    </message>
    <message>
        <source>Principal et annexes</source>
        <translation>Main and annexes</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>Section du budget dont on partage les dépenses</source>
        <translation>Section of the budget whose spending is shared out</translation>
    </message>
    <message>
        <source>Dép&amp;enses</source>
        <translation>Spendin&amp;g</translation>
    </message>
    <message>
        <source>Telles que mandatées, ou nettes des recettes des mêmes comptes</source>
        <translation>As ordered, or net of the revenue on the same accounts</translation>
    </message>
    <message>
        <source>F&amp;onction 01</source>
        <translation>Funct&amp;ion 01</translation>
    </message>
    <message>
        <source>Ce que la nomenclature ne rattache à aucun service : dette, fiscalité…</source>
        <translation>What the chart assigns to no service: debt, tax transfers…</translation>
    </message>
    <message>
        <source>&amp;Présentation</source>
        <translation>&amp;Presentation</translation>
    </message>
    <message>
        <source>Les mots des habitants, ou les rubriques de la nomenclature</source>
        <translation>The words of residents, or the headings of the chart</translation>
    </message>
    <message>
        <source>Bud&amp;gets</source>
        <translation>Bud&amp;gets</translation>
    </message>
    <message>
        <source>Celui qui est montré, ou le principal et ses annexes de la même année et du même stade, sans ce qu&apos;ils se versent</source>
        <translation>The one that is shown, or the main one and its annexes of the same year and step, without what they pay each other</translation>
    </message>
</context>
<context>
    <name>ChosenOptions</name>
    <message>
        <source>Ajouter par nom ou code…</source>
        <translation>Add by name or code…</translation>
    </message>
    <message>
        <source>Ajouter un membre</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Membres choisis</source>
        <translation>Chosen members</translation>
    </message>
    <message>
        <source>Retirer le membre</source>
        <translation>Remove the member</translation>
    </message>
    <message>
        <source>Groupe choisi</source>
        <translation>Chosen group</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas une collectivité de même nature.</source>
        <translation>This is not an authority of the same kind.</translation>
    </message>
    <message numerus="yes">
        <source>%n membre(s) choisi(s)</source>
        <translation>
            <numerusform>%n member chosen</numerusform>
            <numerusform>%n members chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>Clôture de l&apos;exercice</source>
        <translation>Closing of the year</translation>
    </message>
    <message>
        <source>D&apos;un exercice à l&apos;autre</source>
        <translation>From one year to the next</translation>
    </message>
    <message>
        <source>Enchaînement des résultats</source>
        <translation>Chain of results</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closing</translation>
    </message>
</context>
<context>
    <name>Cloture</name>
    <message>
        <source>001 en N+1</source>
        <translation>001 in N+1</translation>
    </message>
    <message>
        <source>002 en N+1</source>
        <translation>002 in N+1</translation>
    </message>
    <message>
        <source>002 proposé</source>
        <translation>002 proposed</translation>
    </message>
    <message>
        <source>1068 en N+1</source>
        <translation>1068 in N+1</translation>
    </message>
    <message>
        <source>1068 proposé</source>
        <translation>1068 proposed</translation>
    </message>
    <message>
        <source>Besoin</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Besoin de financement de l&apos;investissement</source>
        <translation>Financing need of the investment section</translation>
    </message>
    <message>
        <source>Besoin de financement, restes à réaliser compris.</source>
        <translation>Financing need, outstanding items included.</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Enchaînement des résultats, d&apos;un exercice à l&apos;autre</source>
        <translation>Chain of results, from one year to the next</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Fonctionnement</source>
        <translation>Operating</translation>
    </message>
    <message>
        <source>Investissement</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>L&apos;exercice {annee} n&apos;a pas encore de compte : importez le compte administratif ou le compte financier unique pour arrêter le résultat.</source>
        <translation>The year {annee} has no account yet: import the administrative account or the single financial account to close the result.</translation>
    </message>
    <message>
        <source>Proposition : affecter au 1068</source>
        <translation>Proposal: set aside in 1068</translation>
    </message>
    <message>
        <source>Proposition : reprendre au 002</source>
        <translation>Proposal: carry over in 002</translation>
    </message>
    <message>
        <source>Restes à réaliser en dépenses</source>
        <translation>Outstanding spending</translation>
    </message>
    <message>
        <source>Restes à réaliser en recettes</source>
        <translation>Outstanding revenue</translation>
    </message>
    <message>
        <source>Résultat F</source>
        <translation>Result F</translation>
    </message>
    <message>
        <source>Résultat antérieur reporté (002, 001)</source>
        <translation>Earlier result carried over (002, 001)</translation>
    </message>
    <message>
        <source>Résultat avec restes à réaliser</source>
        <translation>Result with outstanding items</translation>
    </message>
    <message>
        <source>Résultat de clôture</source>
        <translation>Closing result</translation>
    </message>
    <message>
        <source>Résultat de clôture de la section de fonctionnement.</source>
        <translation>Closing result of the operating section.</translation>
    </message>
    <message>
        <source>Résultat de l&apos;exercice</source>
        <translation>Result of the year</translation>
    </message>
    <message>
        <source>Solde I</source>
        <translation>Balance I</translation>
    </message>
    <message>
        <source>Solde de clôture de la section d&apos;investissement.</source>
        <translation>Closing balance of the investment section.</translation>
    </message>
    <message>
        <source>{collectivite} · {budget} · clôture {annee} ({etape})</source>
        <translation>{collectivite} · {budget} · closing {annee} ({etape})</translation>
    </message>
    <message>
        <source>À reprendre au 001</source>
        <translation>To carry over in 001</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Écarts sur 001 et sur 002 + 1068, additionnés sans qu&apos;ils se compensent.</source>
        <translation>Gaps on 001 and on 002 + 1068, added up without cancelling out.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Trier par cette colonne</source>
        <translation>Sort by this column</translation>
    </message>
    <message>
        <source>Exporter vers Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
</context>
<context>
    <name>CommunePane</name>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>De quelle commune ?</source>
        <translation>Which commune?</translation>
    </message>
    <message>
        <source>Cherchez-la par son nom ou son code INSEE. Ses critères viennent du fichier national de la DGCL quand il est importé, sinon de sa fiche individuelle DGF, que vous recopiez.</source>
        <translation>Look for it by its name or its INSEE code. Its criteria come from the national file of the DGCL when it is imported, else from its individual DGF sheet, which you copy.</translation>
    </message>
    <message>
        <source>Ces dotations sont celles des communes</source>
        <translation>These are grants of communes</translation>
    </message>
    <message>
        <source>Cherchez une commune : les EPCI et les départements ont d&apos;autres règles.</source>
        <translation>Look for a commune: groupings and départements have other rules.</translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) rempli(s).</source>
        <translation>
            <numerusform>%n field filled.</numerusform>
            <numerusform>%n fields filled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lignes non comprises : {lignes}</source>
        <translation>Lines not understood: {lignes}</translation>
    </message>
    <message>
        <source>Dotations de la commune…</source>
        <translation>Grants of the commune…</translation>
    </message>
    <message>
        <source>Cette commune n&apos;est pas dans le fichier national, ou il lui manque un critère : recopiez sa fiche individuelle.</source>
        <translation>This commune is not in the national file, or lacks a criterion: copy its individual sheet.</translation>
    </message>
    <message>
        <source>Critères ou dotations</source>
        <translation>Criteria or grants</translation>
    </message>
    <message>
        <source>Ce que le petit écran montre</source>
        <translation>What the small screen shows</translation>
    </message>
    <message>
        <source>Critères</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Ce que dit la fiche</source>
        <translation>What the sheet says</translation>
    </message>
    <message>
        <source>Dotations</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Ce qui en résulte</source>
        <translation>What comes of it</translation>
    </message>
</context>
<context>
    <name>CommuneResults</name>
    <message>
        <source>Dotations de la commune</source>
        <translation>Grants of the commune</translation>
    </message>
    <message>
        <source>Dotations</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Sur votre budget</source>
        <translation>On your budget</translation>
    </message>
    <message>
        <source>Calcul pas à pas</source>
        <translation>Calculation step by step</translation>
    </message>
    <message>
        <source>Distance aux seuils</source>
        <translation>Distance to thresholds</translation>
    </message>
    <message>
        <source>Dotations passées</source>
        <translation>Past grants</translation>
    </message>
    <message>
        <source>Calcul pas à pas : impossible tant qu&apos;il manque un critère</source>
        <translation>Calculation step by step: not possible while a criterion is missing</translation>
    </message>
    <message>
        <source>Source : {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>CommunesTab</name>
    <message>
        <source>&amp;Échantillon</source>
        <translation>S&amp;ample</translation>
    </message>
    <message>
        <source>Les communes avec lesquelles comparer.</source>
        <translation>The communes to compare with.</translation>
    </message>
    <message>
        <source>Car&amp;te</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Ce que la carte montre.</source>
        <translation>What the map shows.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Comparaison de scénarios</source>
        <translation>Comparison of scenarios</translation>
    </message>
    <message>
        <source>Écart entre deux scénarios</source>
        <translation>Gap between two scenarios</translation>
    </message>
    <message>
        <source>Sensibilité</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Une chose à la fois, dès la première année. La taille se tape dans le tableau, négative pour une baisse ; vide, elle redevient la taille usuelle.</source>
        <translation>One thing at a time, from the first year on. The size is typed in the table, negative for a fall; empty, it is the usual size again.</translation>
    </message>
    <message>
        <source>Comparer le scénario &amp;choisi à</source>
        <translation>&amp;Compare the chosen scenario with</translation>
    </message>
    <message>
        <source>L&apos;écart est le scénario choisi moins celui-ci</source>
        <translation>The gap is the chosen scenario less this one</translation>
    </message>
    <message>
        <source>&amp;Mesure</source>
        <translation>&amp;Measure</translation>
    </message>
    <message>
        <source>Ce que montrent les graphiques</source>
        <translation>What the charts show</translation>
    </message>
    <message>
        <source>&amp;Levier</source>
        <translation>&amp;Lever</translation>
    </message>
    <message>
        <source>Ce que l&apos;on peut faire varier</source>
        <translation>What may be moved</translation>
    </message>
    <message>
        <source>&amp;But</source>
        <translation>&amp;Target</translation>
    </message>
    <message>
        <source>Ce qui doit tenir</source>
        <translation>What must hold</translation>
    </message>
    <message>
        <source>&amp;Valeur</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>Un nombre d&apos;années, ou un montant en euros</source>
        <translation>A number of years, or an amount in euros</translation>
    </message>
    <message>
        <source>C&amp;hercher</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Jusqu&apos;où va le levier pour que le but soit tenu</source>
        <translation>How far the lever goes for the target to hold</translation>
    </message>
    <message>
        <source>la taille d&apos;un choc</source>
        <translation>the size of a shock</translation>
    </message>
    <message>
        <source>aucun autre scénario</source>
        <translation>no other scenario</translation>
    </message>
    <message>
        <source>Chercher une cible</source>
        <translation>Search for a target</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Un autre document, ou des communes</source>
        <translation>Another document, or communes</translation>
    </message>
    <message>
        <source>Comparer a&amp;vec</source>
        <translation>Compare &amp;with</translation>
    </message>
    <message>
        <source>Comparaison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Les communes les plus proches (2024)</source>
        <translation>The nearest communes (2024)</translation>
    </message>
    <message>
        <source>Cela ne se compare pas</source>
        <translation>This does not compare</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Comment les recettes sont comparées</source>
        <translation>How revenues are compared</translation>
    </message>
    <message>
        <source>€/hab.</source>
        <translation>€/inh.</translation>
    </message>
    <message>
        <source>Euros par habitant</source>
        <translation>Euros per inhabitant</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Part dans les recettes de fonctionnement</source>
        <translation>Share of operating revenue</translation>
    </message>
    <message>
        <source>Évolution</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Évolution annuelle moyenne</source>
        <translation>Mean yearly growth</translation>
    </message>
    <message>
        <source>Côte à côte</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Cherchez de 2 à 12 communes, ou ajoutez vos budgets : chacun s&apos;ajoute à la comparaison.</source>
        <translation>Look up 2 to 12 communes, or add your own budgets: each joins the comparison.</translation>
    </message>
    <message>
        <source>Une seule année est connue de tous : pas d&apos;évolution.</source>
        <translation>Only one year is known to all: no change over time.</translation>
    </message>
    <message>
        <source>{nom} : {raison}</source>
        <translation>{nom}: {raison}</translation>
    </message>
    <message>
        <source>Recettes côte à côte</source>
        <translation>Revenue side by side</translation>
    </message>
    <message>
        <source>Seules des communes sont mises côte à côte.</source>
        <translation>Only communes are put side by side.</translation>
    </message>
    <message>
        <source>12 au plus : retirez-en un pour ajouter {nom}.</source>
        <translation>12 at most: remove one to add {nom}.</translation>
    </message>
    <message>
        <source>Retirer {nom}</source>
        <translation>Remove {nom}</translation>
    </message>
    <message>
        <source>Ces chiffres ne se comparent pas : lisez pourquoi ci-dessous.</source>
        <translation>These figures do not compare: read why below.</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Membres du groupe</source>
        <translation>Members of the group</translation>
    </message>
</context>
<context>
    <name>ComparerPage</name>
    <message>
        <source>&amp;Rechercher</source>
        <translation>Searc&amp;h</translation>
    </message>
    <message>
        <source>Cette collectivité n&apos;est pas comparée</source>
        <translation>This authority is not compared</translation>
    </message>
    <message>
        <source>Seuls les communes, les EPCI et les départements le sont, entre eux.</source>
        <translation>Only communes, EPCI and départements are, each among themselves.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln membre(s) dans le groupe</source>
        <translation>
            <numerusform>%Ln member in the group</numerusform>
            <numerusform>%Ln members in the group</numerusform>
        </translation>
    </message>
    <message>
        <source>Pas de groupe</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>Les données ne peuvent pas être lues</source>
        <translation>The data cannot be read</translation>
    </message>
</context>
<context>
    <name>CompleteView</name>
    <message>
        <source>Importer des fichiers officiels</source>
        <translation>Import official files</translation>
    </message>
    <message>
        <source>Fichiers officiels (*.csv *.txt *.zip *.xlsx *.xls *.ods)</source>
        <translation>Official files (*.csv *.txt *.zip *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>L&apos;extrait livré ne contient pas tout. Ajoutez les fichiers officiels tels que leurs producteurs les publient : OFGL, balances et comptes individuels de la DGFiP, REI, critères de répartition de la DGCL, populations et Filosofi de l&apos;INSEE. Déposez-les ici, ou choisissez-les. Ils restent sur cet ordinateur, à côté de l&apos;extrait, jamais mêlés à lui ni entre millésimes.</source>
        <translation>The extract that comes with the program does not hold everything. Add the official files as their producers publish them: OFGL, balances and individual accounts of the DGFiP, REI, grant criteria of the DGCL, populations and Filosofi of INSEE. Drop them here, or choose them. They stay on this computer, beside the extract, never mixed with it nor between vintages.</translation>
    </message>
    <message>
        <source>&amp;Importer des fichiers officiels…</source>
        <translation>&amp;Import official files…</translation>
    </message>
    <message>
        <source>Rem&amp;placer par un autre fichier…</source>
        <translation>Re&amp;place by another file…</translation>
    </message>
    <message>
        <source>Un fichier de même disposition, millésime et territoire prend la place de l&apos;ancien ; un autre millésime vient à côté.</source>
        <translation>A file of the same layout, vintage and territory takes the place of the former one; another vintage comes beside it.</translation>
    </message>
    <message>
        <source>&amp;Supprimer cette source…</source>
        <translation>&amp;Remove this source…</translation>
    </message>
    <message>
        <source>Aucun fichier officiel importé pour l&apos;instant</source>
        <translation>No official file imported yet</translation>
    </message>
    <message>
        <source>Déposez ici un fichier csv, zip ou Excel tel que publié, ou choisissez-le.</source>
        <translation>Drop a csv, zip or Excel file here as it was published, or choose it.</translation>
    </message>
    <message>
        <source>Sources importées</source>
        <translation>Imported sources</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Dans le classeur</source>
        <translation>In the workbook</translation>
    </message>
    <message>
        <source>Dans le fichier</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Différence</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Fonctionnement</source>
        <translation>Operating</translation>
    </message>
    <message>
        <source>Investissement</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Section inconnue</source>
        <translation>Unknown section</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totaux qui diffèrent</source>
        <translation>Totals that differ</translation>
    </message>
    <message>
        <source>crédits ouverts</source>
        <translation>open credits</translation>
    </message>
    <message>
        <source>dépenses</source>
        <translation>expenditure</translation>
    </message>
    <message>
        <source>recettes</source>
        <translation>revenue</translation>
    </message>
    <message>
        <source>réalisé</source>
        <translation>executed</translation>
    </message>
    <message>
        <source>voté</source>
        <translation>voted</translation>
    </message>
    <message>
        <source>{section}, {sens}, {montant}</source>
        <translation>{section}, {sens}, {montant}</translation>
    </message>
    <message>
        <source>Document déjà présent</source>
        <translation>Document already there</translation>
    </message>
    <message>
        <source>{document} est déjà dans le classeur, avec d&apos;autres chiffres</source>
        <translation>{document} is already in the workbook, with other figures</translation>
    </message>
    <message>
        <source>Lignes qui diffèrent</source>
        <translation>Lines that differ</translation>
    </message>
    <message>
        <source>&amp;Garder l&apos;existant</source>
        <translation>&amp;Keep the existing one</translation>
    </message>
    <message>
        <source>&amp;Remplacer</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Annuler (Ctrl+Z) fera revenir le document d&apos;avant.</source>
        <translation>Undo (Ctrl+Z) will bring the former document back.</translation>
    </message>
    <message>
        <source>Lignes de « {fichier} » : {plus} en plus, {moins} en moins, {autres} de changé.</source>
        <translation>Lines of &quot;{fichier}&quot;: {plus} added, {moins} removed, {autres} changed.</translation>
    </message>
    <message>
        <source>{etape} {exercice}, {budget} ({ville})</source>
        <translation>{etape} {exercice}, {budget} ({ville})</translation>
    </message>
    <message>
        <source>Dans « {fichier} », les lignes sont les mêmes : seuls l&apos;en-tête, les annexes ou les informations générales diffèrent.</source>
        <translation>In “{fichier}”, the lines are the same: only the header, the annexes or the general information differ.</translation>
    </message>
</context>
<context>
    <name>Consolide</name>
    <message>
        <source>Budget sans document cette année</source>
        <translation>Budget without a document this year</translation>
    </message>
    <message>
        <source>Ce qu&apos;un budget paie à un autre de la même collectivité : retiré une fois des dépenses et une fois des recettes.</source>
        <translation>What one budget pays to another of the same authority: taken once off spending and once off revenue.</translation>
    </message>
    <message>
        <source>Consolidé</source>
        <translation>Consolidated</translation>
    </message>
    <message>
        <source>Fichiers {noms}</source>
        <translation>Files {noms}</translation>
    </message>
    <message>
        <source>Flux croisés</source>
        <translation>Cross flows</translation>
    </message>
    <message>
        <source>Mouvements réels</source>
        <translation>Real movements</translation>
    </message>
    <message>
        <source>Non retiré, car rien ne dit si un budget réuni le reçoit : {comptes}</source>
        <translation>Not taken off, since nothing tells whether a budget put together receives it: {comptes}</translation>
    </message>
    <message>
        <source>dont {compte} {nom}</source>
        <translation>of which {compte} {nom}</translation>
    </message>
    <message>
        <source>{budget} (sans situation)</source>
        <translation>{budget} (no statement)</translation>
    </message>
    <message>
        <source>{collectivite} · budgets réunis au {date}</source>
        <translation>{collectivite} · budgets together at {date}</translation>
    </message>
    <message>
        <source>{section}, {sens}</source>
        <translation>{section}, {sens}</translation>
    </message>
</context>
<context>
    <name>ContextBar</name>
    <message>
        <source>&amp;Collectivité</source>
        <translation>Local &amp;authority</translation>
    </message>
    <message>
        <source>La collectivité dont on regarde les budgets.</source>
        <translation>The local authority whose budgets are shown.</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>Le budget principal, ou un budget annexe.</source>
        <translation>The principal budget, or an annexe budget.</translation>
    </message>
    <message>
        <source>E&amp;xercice</source>
        <translation>Financial &amp;year</translation>
    </message>
    <message>
        <source>L&apos;année du budget, du 1er janvier au 31 décembre.</source>
        <translation>The year of the budget, from 1 January to 31 December.</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>L&apos;étape de l&apos;année : budget voté, décision modificative ou compte.</source>
        <translation>The step of the year: voted budget, amending decision or account.</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>annexe</source>
        <translation>annexe</translation>
    </message>
    <message>
        <source>Budget primitif</source>
        <translation>Initial budget</translation>
    </message>
    <message>
        <source>Budget supplémentaire</source>
        <translation>Supplementary budget</translation>
    </message>
    <message>
        <source>Décision modificative</source>
        <translation>Amending decision</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Execution statement</translation>
    </message>
    <message>
        <source>Compte administratif</source>
        <translation>Administrative account</translation>
    </message>
    <message>
        <source>Compte financier unique</source>
        <translation>Single financial account</translation>
    </message>
    <message>
        <source>Situation au {date}</source>
        <translation>Execution statement at {date}</translation>
    </message>
    <message>
        <source>{nom} ({sigle}), projet</source>
        <translation>{nom} ({sigle}), draft</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>PDF de ce qui a été montré</source>
        <translation>PDF of what was shown</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Le PDF n&apos;a pas été écrit</source>
        <translation>The PDF was not written</translation>
    </message>
</context>
<context>
    <name>CriteriaOptions</name>
    <message>
        <source>Cochez les classes à garder.</source>
        <translation>Tick the classes to keep.</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>all</translation>
    </message>
    <message>
        <source>{critere}, au moins</source>
        <translation>{critere}, at least</translation>
    </message>
    <message>
        <source>{critere}, au plus</source>
        <translation>{critere}, at most</translation>
    </message>
    <message>
        <source>sans limite</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>0 : sans limite</source>
        <translation>0: no limit</translation>
    </message>
</context>
<context>
    <name>CriteriaSide</name>
    <message>
        <source>Critères de la commune</source>
        <translation>Criteria of the commune</translation>
    </message>
    <message>
        <source>&amp;Essayer d&apos;autres critères</source>
        <translation>&amp;Try other criteria</translation>
    </message>
    <message>
        <source>La fiche reste comme elle est ; les écarts sont montrés à droite</source>
        <translation>The sheet stays as it is; the differences are shown at the right</translation>
    </message>
    <message>
        <source>Rangs</source>
        <translation>Ranks</translation>
    </message>
    <message>
        <source>Ce que deviennent les rangs quand un critère change</source>
        <translation>What becomes of the ranks when a criterion changes</translation>
    </message>
    <message>
        <source>Rangs tenus</source>
        <translation>Ranks held</translation>
    </message>
    <message>
        <source>Chaque commune garde son rang</source>
        <translation>Each commune keeps its rank</translation>
    </message>
    <message>
        <source>Rangs recalculés</source>
        <translation>Ranks again</translation>
    </message>
    <message>
        <source>Toutes les communes sont classées de nouveau</source>
        <translation>All communes are ranked anew</translation>
    </message>
    <message>
        <source>Sans le fichier national, ou pour une commune qui n&apos;y est pas : recopiez sa fiche individuelle DGF. Un champ vide est inconnu ; la dotation qui en a besoin n&apos;est pas calculée.</source>
        <translation>Without the national file, or for a commune that is not in it: copy its individual DGF sheet. An empty field is unknown; the grant that needs it is not computed.</translation>
    </message>
    <message>
        <source>Importer le fichier national…</source>
        <translation>Import the national file…</translation>
    </message>
    <message>
        <source>A&amp;nnée</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>L&apos;année des critères et de la loi</source>
        <translation>The year of the criteria and of the law</translation>
    </message>
    <message>
        <source>C&amp;oller une fiche…</source>
        <translation>&amp;Paste a sheet…</translation>
    </message>
    <message>
        <source>Remplir les champs avec le texte de la fiche individuelle</source>
        <translation>Fill the fields with the text of the individual sheet</translation>
    </message>
    <message>
        <source>Re&amp;venir à la fiche</source>
        <translation>&amp;Back to the sheet</translation>
    </message>
    <message>
        <source>Oublier les critères essayés</source>
        <translation>Forget the criteria that were tried</translation>
    </message>
</context>
<context>
    <name>Dette</name>
    <message>
        <source> Sans {nombre} emprunt(s) sans échéancier.</source>
        <translation> Without {nombre} loan(s) that have no schedule.</translation>
    </message>
    <message>
        <source>30/360 : mois de 30 jours</source>
        <translation>30/360: months of 30 days</translation>
    </message>
    <message>
        <source>Ajoutez un différé : les intérêts de cette période seront payés seuls.</source>
        <translation>Add a grace period: the interest of this period will be paid alone.</translation>
    </message>
    <message>
        <source>Ajoutez à la courbe un point à cette date ou avant.</source>
        <translation>Add a point to the curve at this date or before.</translation>
    </message>
    <message>
        <source>Amortissement</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Amortissement progressif : lu comme une échéance constante.</source>
        <translation>Progressive amortisation: read as constant instalments.</translation>
    </message>
    <message>
        <source>Annexe de la dette</source>
        <translation>Annex of the debt</translation>
    </message>
    <message>
        <source>Annexe de la dette (TotEM, DATA_EMPRUNT) et comptes du document.</source>
        <translation>Annex of the debt (TotEM, DATA_EMPRUNT) and accounts of the document.</translation>
    </message>
    <message>
        <source>Annuité</source>
        <translation>Annuity</translation>
    </message>
    <message>
        <source>Annuité {annee}</source>
        <translation>Annuity {annee}</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Aucun emprunt n&apos;a d&apos;échéancier.</source>
        <translation>No loan has a schedule.</translation>
    </message>
    <message>
        <source>Aucun emprunt ne dit son reste dû.</source>
        <translation>No loan says what it still owes.</translation>
    </message>
    <message>
        <source>Autres emprunteurs, hors logement social</source>
        <translation>Other borrowers, outside social housing</translation>
    </message>
    <message>
        <source>Autres emprunts</source>
        <translation>Other loans</translation>
    </message>
    <message>
        <source>Autres emprunts garantis</source>
        <translation>Other guaranteed loans</translation>
    </message>
    <message>
        <source>Base de jours</source>
        <translation>Day count</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Capital d&apos;origine</source>
        <translation>Original capital</translation>
    </message>
    <message>
        <source>Capital de l&apos;exercice</source>
        <translation>Capital of the year</translation>
    </message>
    <message>
        <source>Capital et intérêts de l&apos;année, d&apos;après les échéanciers.{reste}</source>
        <translation>Capital and interest of the year, from the schedules.{reste}</translation>
    </message>
    <message>
        <source>Capital et intérêts.</source>
        <translation>Capital and interest.</translation>
    </message>
    <message>
        <source>Capital remboursé (164, 167, 168)</source>
        <translation>Capital repaid (164, 167, 168)</translation>
    </message>
    <message>
        <source>Capital restant dû au 31 décembre, sans emprunt à venir</source>
        <translation>Capital owed on 31 December, without loans to come</translation>
    </message>
    <message>
        <source>Capital restant dû au {jour}</source>
        <translation>Capital owed on {jour}</translation>
    </message>
    <message>
        <source>Capital restant dû au {jour}.</source>
        <translation>Capital owed on {jour}.</translation>
    </message>
    <message>
        <source>Capital {annee}</source>
        <translation>Capital {annee}</translation>
    </message>
    <message>
        <source>Capital à rembourser dans l&apos;année, d&apos;après l&apos;échéancier.</source>
        <translation>Capital to repay in the year, from the schedule.</translation>
    </message>
    <message>
        <source>Ce que la dette actuelle coûte chaque année</source>
        <translation>What the present debt costs each year</translation>
    </message>
    <message>
        <source>Ce tableau n&apos;a pas les colonnes d&apos;une liste d&apos;emprunts.</source>
        <translation>This table does not have the columns of a list of loans.</translation>
    </message>
    <message>
        <source>Cet emprunt est remboursé.</source>
        <translation>This loan is paid back.</translation>
    </message>
    <message>
        <source>Chaque date du contrat, en années,</source>
        <translation>Each date of the contract, in years,</translation>
    </message>
    <message>
        <source>Charte</source>
        <translation>Charter</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Classe de la charte Gissler : index de 1 à 6, structure de A à F.</source>
        <translation>Class of the Gissler charter: index from 1 to 6, structure from A to F.</translation>
    </message>
    <message>
        <source>Classe non dite</source>
        <translation>Class not said</translation>
    </message>
    <message>
        <source>Classes de la charte Gissler au {jour}</source>
        <translation>Classes of the Gissler charter on {jour}</translation>
    </message>
    <message>
        <source>Classes de risque de la charte Gissler</source>
        <translation>Risk classes of the Gissler charter</translation>
    </message>
    <message>
        <source>Collectivités et établissements publics</source>
        <translation>Local authorities and public bodies</translation>
    </message>
    <message>
        <source>Comptes du document</source>
        <translation>Accounts of the document</translation>
    </message>
    <message>
        <source>Corrigez ce champ.</source>
        <translation>Correct this field.</translation>
    </message>
    <message>
        <source>Corrigez le contrat : rien n&apos;est calculé avec ce qui ne peut pas être.</source>
        <translation>Correct the contract: nothing is computed from what cannot be.</translation>
    </message>
    <message>
        <source>Date de versement</source>
        <translation>Drawing date</translation>
    </message>
    <message>
        <source>Des emprunts n&apos;ont pas d&apos;échéancier</source>
        <translation>Some loans have no schedule</translation>
    </message>
    <message>
        <source>Deux restes dus de l&apos;annexe ne se suivent pas</source>
        <translation>Two balances of the annex do not follow each other</translation>
    </message>
    <message>
        <source>Différé (échéances)</source>
        <translation>Grace period (instalments)</translation>
    </message>
    <message>
        <source>Dites si le contrat a un plancher, sur l&apos;index ou sur le taux.</source>
        <translation>Say whether the contract has a floor, on the index or on the rate.</translation>
    </message>
    <message>
        <source>Document moins annexe.</source>
        <translation>Document minus annex.</translation>
    </message>
    <message>
        <source>Donnez un nom à l&apos;emprunt.</source>
        <translation>Give the loan a name.</translation>
    </message>
    <message>
        <source>Durée (années)</source>
        <translation>Duration (years)</translation>
    </message>
    <message>
        <source>Dû après</source>
        <translation>Owed after</translation>
    </message>
    <message>
        <source>Dû au 1er janvier</source>
        <translation>Owed on 1 January</translation>
    </message>
    <message>
        <source>Dû au 31 décembre</source>
        <translation>Owed on 31 December</translation>
    </message>
    <message>
        <source>Dû avant</source>
        <translation>Owed before</translation>
    </message>
    <message>
        <source>Elle vient d&apos;une version plus récente ou d&apos;un fichier abîmé. Annulez la dernière modification, ou rouvrez une copie du classeur.</source>
        <translation>It comes from a newer version or from a damaged file. Undo the last change, or open a copy of the workspace.</translation>
    </message>
    <message>
        <source>Emprunt</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Emprunt nouveau {annee}</source>
        <translation>New loan {annee}</translation>
    </message>
    <message>
        <source>Emprunts</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Emprunts au {jour}</source>
        <translation>Loans on {jour}</translation>
    </message>
    <message>
        <source>Emprunts garantis</source>
        <translation>Guaranteed loans</translation>
    </message>
    <message>
        <source>Emprunts garantis, à part de la dette</source>
        <translation>Guaranteed loans, apart from the debt</translation>
    </message>
    <message>
        <source>Emprunts nouveaux</source>
        <translation>New loans</translation>
    </message>
    <message>
        <source>Extinction de la dette</source>
        <translation>Extinction of the debt</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>ICNE</source>
        <translation>Accrued</translation>
    </message>
    <message>
        <source>Il manque à ce tableau : {colonnes}.</source>
        <translation>This table lacks: {colonnes}.</translation>
    </message>
    <message>
        <source>Il reste {montant} à rembourser après la fin que dit l&apos;annexe ({fin}).</source>
        <translation>{montant} is left to repay after the end that the annex says ({fin}).</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Indice {code}</source>
        <translation>Index {code}</translation>
    </message>
    <message>
        <source>Intérêts</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Intérêts courus non échus (ICNE du 66112)</source>
        <translation>Accrued interest not due (ICNE of 66112)</translation>
    </message>
    <message>
        <source>Intérêts courus non échus au 31 décembre, comptés par jours.</source>
        <translation>Accrued interest not due on 31 December, counted by days.</translation>
    </message>
    <message>
        <source>Intérêts de l&apos;exercice</source>
        <translation>Interest of the year</translation>
    </message>
    <message>
        <source>Intérêts de l&apos;exercice (66111)</source>
        <translation>Interest of the year (66111)</translation>
    </message>
    <message>
        <source>Intérêts {annee}</source>
        <translation>Interest {annee}</translation>
    </message>
    <message>
        <source>Intérêts à payer dans l&apos;année, d&apos;après l&apos;échéancier.</source>
        <translation>Interest to pay in the year, from the schedule.</translation>
    </message>
    <message>
        <source>Annuité : capital et intérêts payés</source>
        <translation>Annuity: principal and interest paid</translation>
    </message>
    <message>
        <source>Capital d&apos;un plan fixé d&apos;avance à {taux}, qui donne le capital de {annee} et ce qui reste dû ; les intérêts suivent le taux.</source>
        <translation>Capital of a plan fixed in advance at {taux}, which gives the capital of {annee} and what is owed; interest follows the rate.</translation>
    </message>
    <message>
        <source>Capital en devise ou indexé{code} : les montants sont ceux de l&apos;annexe en euros, le change à venir n&apos;est pas compté.</source>
        <translation>Capital in a currency or indexed{code}: the amounts are those of the annex in euros, exchange to come is not counted.</translation>
    </message>
    <message>
        <source>Capital et intérêts payés.</source>
        <translation>Principal and interest paid.</translation>
    </message>
    <message>
        <source>Capital, intérêts, annuité et taux : sans {nombre} emprunt(s) qui n&apos;ont pas d&apos;échéancier.</source>
        <translation>Capital, interest, annuity and rate: without {nombre} loan(s) that have no schedule.</translation>
    </message>
    <message>
        <source>De remboursement anticipé, celles qui sont tapées.</source>
        <translation>Of early repayments, those that are typed.</translation>
    </message>
    <message>
        <source>Des contrats modifiés ne laissent pas le reste dû de l&apos;annexe</source>
        <translation>Changed contracts do not leave what the annex says is owed</translation>
    </message>
    <message>
        <source>Des emprunts sont couverts par un échange ou un plafond de taux</source>
        <translation>Loans are hedged by a rate swap or cap</translation>
    </message>
    <message>
        <source>Des emprunts sont en devises ou indexés</source>
        <translation>Loans are in a currency or indexed</translation>
    </message>
    <message>
        <source>Des lignes de l&apos;annexe ne sont pas comptées</source>
        <translation>Rows of the annex are not counted</translation>
    </message>
    <message>
        <source>Deux remboursements anticipés sont datés du {jour} : tapez leur somme en une fois.</source>
        <translation>Two early repayments are dated {jour}: type their sum at once.</translation>
    </message>
    <message>
        <source>Différé de {nombre} échéance(s) : les intérêts sont payés.</source>
        <translation>Grace period of {nombre} instalment(s): the interest is paid.</translation>
    </message>
    <message>
        <source>Différé total (échéances)</source>
        <translation>Full grace period (instalments)</translation>
    </message>
    <message>
        <source>Différé total : dus, pas payés, ils augmentent le capital.</source>
        <translation>Full grace period: due, not paid, it is added to the principal.</translation>
    </message>
    <message>
        <source>Différé total de {nombre} échéance(s) : les intérêts s&apos;ajoutent au capital.</source>
        <translation>Full grace period of {nombre} instalment(s): the interest is added to the principal.</translation>
    </message>
    <message>
        <source>Durée (mois)</source>
        <translation>Duration (months)</translation>
    </message>
    <message>
        <source>Emprunt couvert par un échange ou un plafond de taux : le taux est celui de l&apos;emprunt, sans la couverture.</source>
        <translation>Loan hedged by a rate swap or cap: the rate is that of the loan, without the hedge.</translation>
    </message>
    <message>
        <source>Emprunt renégocié : le taux est celui du jour, non celui d&apos;origine.</source>
        <translation>Renegotiated loan: the rate is that of the day, not that of origin.</translation>
    </message>
    <message>
        <source>Indemnités</source>
        <translation>Early repayment costs</translation>
    </message>
    <message>
        <source>Intérêts : taux révisables prolongés à leur dernier niveau connu, pour {nombre} emprunt(s), {montant} de reste dû.</source>
        <translation>Interest: revisable rates held at their last known level, for {nombre} loan(s), {montant} owed.</translation>
    </message>
    <message>
        <source>Intérêts ajoutés au capital</source>
        <translation>Interest added to the principal</translation>
    </message>
    <message>
        <source>Intérêts payés, capital et indemnité ; sans l&apos;indemnité quand elle n&apos;est pas tapée.</source>
        <translation>Interest paid, principal and early repayment cost; without that cost when it is not typed.</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>L&apos;annexe de la dette ne dit pas le capital restant dû de {nombre} emprunt(s).</source>
        <translation>The debt annex does not say what is owed on {nombre} loan(s).</translation>
    </message>
    <message>
        <source>L&apos;annexe de la dette ne donne que le capital restant dû des emprunts (compte 16 sans 165, 1688 ni 169).</source>
        <translation>The debt annex only gives the principal owed on loans (account 16 without 165, 1688 and 169).</translation>
    </message>
    <message>
        <source>L&apos;annexe dit deux fins : {contrat} par la durée du contrat, {reste} par la durée restante, qui est suivie.</source>
        <translation>The annex tells two ends: {contrat} by the duration of the contract, {reste} by the duration left, which is followed.</translation>
    </message>
    <message>
        <source>L&apos;annexe ne dit pas la date de la première échéance.</source>
        <translation>The annex does not say the date of the first instalment.</translation>
    </message>
    <message>
        <source>L&apos;annexe ne dit pas la durée de l&apos;emprunt.</source>
        <translation>The annex does not say how long the loan lasts.</translation>
    </message>
    <message>
        <source>L&apos;annexe ne dit pas la périodicité (« autre »).</source>
        <translation>The annex does not say the frequency (“other”).</translation>
    </message>
    <message>
        <source>L&apos;annexe ne dit pas le capital restant dû.</source>
        <translation>The annex does not say the capital owed.</translation>
    </message>
    <message>
        <source>L&apos;annexe ne dit pas le profil d&apos;amortissement (« autre »).</source>
        <translation>The annex does not say the profile of amortisation (“other”).</translation>
    </message>
    <message>
        <source>L&apos;annexe ne dit pas le taux ({champ}).</source>
        <translation>The annex does not say the rate ({champ}).</translation>
    </message>
    <message>
        <source>L&apos;annexe ne dit pas le type de taux.</source>
        <translation>The annex does not say the type of rate.</translation>
    </message>
    <message>
        <source>L&apos;encours déclaré est celui de l&apos;annexe</source>
        <translation>The declared debt is that of the annex</translation>
    </message>
    <message>
        <source>L&apos;encours déclaré n&apos;est pas celui de l&apos;annexe</source>
        <translation>The declared debt is not that of the annex</translation>
    </message>
    <message>
        <source>L&apos;encours ne suit pas les emprunts et les remboursements</source>
        <translation>The debt does not follow the loans and the repayments</translation>
    </message>
    <message>
        <source>L&apos;encours suit les emprunts et les remboursements</source>
        <translation>The debt follows the loans and the repayments</translation>
    </message>
    <message>
        <source>L&apos;indemnité</source>
        <translation>The indemnity</translation>
    </message>
    <message>
        <source>L&apos;indemnité de remboursements anticipés n&apos;est pas connue</source>
        <translation>The cost of some early repayments is not known</translation>
    </message>
    <message>
        <source>L&apos;indemnité du remboursement anticipé du {jour} ne peut pas être négative.</source>
        <translation>The cost of the early repayment of {jour} cannot be negative.</translation>
    </message>
    <message>
        <source>L&apos;index</source>
        <translation>The index</translation>
    </message>
    <message>
        <source>L&apos;échéance constante ne couvre pas les intérêts de la période qui finit le {jour} : elle est trop longue.</source>
        <translation>The constant instalment does not cover the interest of the period that ends on {jour}: it is too long.</translation>
    </message>
    <message>
        <source>L&apos;échéance la plus proche est celle du {jour}.</source>
        <translation>The nearest instalment is that of {jour}.</translation>
    </message>
    <message>
        <source>L&apos;étude de dette de ce classeur ne peut pas être lue.</source>
        <translation>The study of the debt in this workspace cannot be read.</translation>
    </message>
    <message>
        <source>La classe de la charte s&apos;écrit 1A à 6F : un chiffre, une lettre.</source>
        <translation>The class of the charter is written 1A to 6F: one digit, one letter.</translation>
    </message>
    <message>
        <source>La courbe de l&apos;index « {index} » ne dit rien au {jour}.</source>
        <translation>The curve of the index “{index}” says nothing on {jour}.</translation>
    </message>
    <message>
        <source>La dette actuelle s&apos;éteint</source>
        <translation>The present debt dies out</translation>
    </message>
    <message>
        <source>La dette et les comptes</source>
        <translation>The debt and the accounts</translation>
    </message>
    <message>
        <source>La dette garantie est à part</source>
        <translation>The guaranteed debt is apart</translation>
    </message>
    <message>
        <source>La marge</source>
        <translation>The margin</translation>
    </message>
    <message>
        <source>La première échéance ({premiere}) doit venir après la mise à disposition des fonds ({debut}).</source>
        <translation>The first instalment ({premiere}) must come after the funds are made available ({debut}).</translation>
    </message>
    <message>
        <source>Le capital</source>
        <translation>The capital</translation>
    </message>
    <message>
        <source>Le capital doit être supérieur à zéro.</source>
        <translation>The capital must be above zero.</translation>
    </message>
    <message>
        <source>Le capital remboursé</source>
        <translation>The capital repaid</translation>
    </message>
    <message>
        <source>Le capital à venir d&apos;emprunts est supposé</source>
        <translation>The capital to come of some loans is a supposition</translation>
    </message>
    <message>
        <source>Le différé, en échéances,</source>
        <translation>The grace period, in instalments,</translation>
    </message>
    <message>
        <source>Le nombre d&apos;échéances</source>
        <translation>The number of instalments</translation>
    </message>
    <message>
        <source>Le point « {texte} » ne peut pas être lu, ou sa date est déjà là : tapez la date, un espace, le taux, comme 01/02/2025 2,40.</source>
        <translation>The point “{texte}” cannot be read, or its date is already there: type the date, a space, the rate, such as 01/02/2025 2,40.</translation>
    </message>
    <message>
        <source>Le remboursement anticipé a un montant et pas de date : tapez sa date, ou videz-le.</source>
        <translation>The early repayment has an amount and no date: type its date, or clear it.</translation>
    </message>
    <message>
        <source>Le remboursement anticipé du {jour} ({demande}) doit être positif et tenir dans le capital restant dû ({reste}).</source>
        <translation>The early repayment of {jour} ({demande}) must be positive and within the capital owed ({reste}).</translation>
    </message>
    <message>
        <source>Le remboursement anticipé du {jour} ne tombe pas sur une échéance à venir.</source>
        <translation>The early repayment of {jour} does not fall on an instalment to come.</translation>
    </message>
    <message>
        <source>Le remboursement anticipé du {jour} vient après la fin : le prêt est soldé le {fin}.</source>
        <translation>The early repayment of {jour} comes after the end: the loan is paid back on {fin}.</translation>
    </message>
    <message>
        <source>Le remboursement anticipé « {texte} » ne peut pas être lu : tapez la date, le capital (ou tout) et l&apos;indemnité, comme 01/03/2030 : 50 000 : 0.</source>
        <translation>The early repayment “{texte}” cannot be read: type the date, the capital (or tout, all) and the cost, as in 01/03/2030 : 50 000 : 0.</translation>
    </message>
    <message>
        <source>Le reste dû de certains emprunts n&apos;est pas connu</source>
        <translation>What some loans still owe is not known</translation>
    </message>
    <message>
        <source>Le taux</source>
        <translation>The rate</translation>
    </message>
    <message>
        <source>Le taux d&apos;amortissement</source>
        <translation>The amortisation rate</translation>
    </message>
    <message>
        <source>Le taux d&apos;emprunts est douteux</source>
        <translation>The rate of some loans is doubtful</translation>
    </message>
    <message>
        <source>Le taux de l&apos;annexe, {taux} par an, est composé sur chaque période (taux équivalent) : c&apos;est {partage}, retrouvé par le calcul, au centime, du reste dû, du capital et des intérêts.</source>
        <translation>The rate of the annex, {taux} a year, is compounded over each period (equivalent rate): it is {partage}, found by calculation, to the cent, from what is owed, the capital and the interest.</translation>
    </message>
    <message>
        <source>Le taux devient négatif au {jour}, sans plancher.</source>
        <translation>The rate becomes negative on {jour}, without a floor.</translation>
    </message>
    <message>
        <source>Le taux « {texte} » peut se lire de deux façons : tapez {haut}, ou {bas} avec le signe %.</source>
        <translation>The rate “{texte}” can be read in two ways: type {haut}, or {bas} with the % sign.</translation>
    </message>
    <message>
        <source>Les intérêts à venir supposent des taux révisables inchangés</source>
        <translation>Interest to come supposes unchanged revisable rates</translation>
    </message>
    <message>
        <source>Logement social</source>
        <translation>Social housing</translation>
    </message>
    <message>
        <source>Logements aidés par l&apos;État</source>
        <translation>State-aided housing</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Nature non dite</source>
        <translation>Kind not said</translation>
    </message>
    <message>
        <source>Nombre d&apos;échéances</source>
        <translation>Number of instalments</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Part à taux fixe</source>
        <translation>Share at fixed rate</translation>
    </message>
    <message>
        <source>Première échéance</source>
        <translation>First instalment</translation>
    </message>
    <message>
        <source>Profil retrouvé par le calcul, à un euro près de l&apos;exercice écoulé : {profil}.</source>
        <translation>Profile found by calculation, within one euro of the past year: {profil}.</translation>
    </message>
    <message>
        <source>Prêteur</source>
        <translation>Lender</translation>
    </message>
    <message>
        <source>Périodicité</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Ratio 5 de l&apos;article R2313-1 du CGCT, informations générales.</source>
        <translation>Ratio 5 of article R2313-1 of the CGCT, general information.</translation>
    </message>
    <message>
        <source>Refinancements de l&apos;exercice</source>
        <translation>Refinancings of the year</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Reste dû : sans {nombre} emprunt(s) dont l&apos;annexe ne le dit pas.</source>
        <translation>Owed: without {nombre} loan(s) of which the annex does not say it.</translation>
    </message>
    <message>
        <source>Reste dû au {jour}</source>
        <translation>Owed on {jour}</translation>
    </message>
    <message>
        <source>Reste dû à taux fixe, sur le reste dû de tous les emprunts.</source>
        <translation>Owed at fixed rate, over what all the loans owe.</translation>
    </message>
    <message>
        <source>Retrouvé par le calcul, au centime, du capital et des intérêts de l&apos;annexe : {profil}, {rythme}, {base}.</source>
        <translation>Found by calculation, to the cent, from the capital and interest of the annex: {profil}, {rythme}, {base}.</translation>
    </message>
    <message>
        <source>Retrouvé par le calcul, au centime, du reste dû et du capital de l&apos;annexe : {profil}.</source>
        <translation>Found by calculation, to the cent, from what is owed and the capital of the annex: {profil}.</translation>
    </message>
    <message>
        <source>Saisi ou modifié par vous.</source>
        <translation>Typed or changed by you.</translation>
    </message>
    <message>
        <source>Sans {nombre} emprunt(s) dont l&apos;échéancier n&apos;est pas connu : la dette réelle est plus haute.</source>
        <translation>Without {nombre} loan(s) whose schedule is not known: the real debt is higher.</translation>
    </message>
    <message>
        <source>Somme des capitaux restants dus, sans la dette garantie ni la trésorerie.</source>
        <translation>Sum of the capital owed, without the guaranteed debt or the treasury.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Tapez le capital emprunté.</source>
        <translation>Type the capital borrowed.</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Taux (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Taux complexe</source>
        <translation>Complex rate</translation>
    </message>
    <message>
        <source>Taux complexe (structuré) : l&apos;annexe ne dit pas sa formule.</source>
        <translation>Complex (structured) rate: the annex does not say its formula.</translation>
    </message>
    <message>
        <source>Taux d&apos;amortissement</source>
        <translation>Amortisation rate</translation>
    </message>
    <message>
        <source>Taux de la période en cours ; au total, moyenne pondérée.</source>
        <translation>Rate of the present period; in the total, weighted mean.</translation>
    </message>
    <message>
        <source>Taux des périodes en cours, pondérés par le reste dû.{reste}</source>
        <translation>Rates of the present periods, weighted by what is owed.{reste}</translation>
    </message>
    <message>
        <source>Taux fixe</source>
        <translation>Fixed rate</translation>
    </message>
    <message>
        <source>Taux fixes et taux variables</source>
        <translation>Fixed rates and variable rates</translation>
    </message>
    <message>
        <source>Taux moyen</source>
        <translation>Mean rate</translation>
    </message>
    <message>
        <source>Taux non dit</source>
        <translation>Rate not said</translation>
    </message>
    <message>
        <source>Taux retrouvé par le calcul, au centime, du capital et des intérêts de l&apos;annexe : {taux} ; elle dit {dit}.</source>
        <translation>Rate found by calculation, to the cent, from the capital and the interest of the annex: {taux}; it says {dit}.</translation>
    </message>
    <message>
        <source>Taux retrouvé par le calcul, à un millième près des intérêts de l&apos;annexe, et de son capital : {taux} ; elle dit {dit}.</source>
        <translation>Rate found by calculation, within a thousandth of the interest of the annex, and from its capital: {taux}; it says {dit}.</translation>
    </message>
    <message>
        <source>Taux révisable ({index}) : le niveau de l&apos;annexe, {taux}, est prolongé tant que vous ne saisissez pas de courbe.</source>
        <translation>Revisable rate ({index}): the level of the annex, {taux}, is carried on as long as you type no curve.</translation>
    </message>
    <message>
        <source>Taux variable</source>
        <translation>Variable rate</translation>
    </message>
    <message>
        <source>Temps moyen avant le remboursement d&apos;un euro dû ; les derniers remboursements sont, en moyenne, dans {duree} ans.{reste}</source>
        <translation>Mean time before a euro owed is repaid; the last repayments are, on average, in {duree} years.{reste}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type de taux</source>
        <translation>Type of rate</translation>
    </message>
    <message>
        <source>Types de taux</source>
        <translation>Types of rates</translation>
    </message>
    <message>
        <source>Un taux</source>
        <translation>A rate</translation>
    </message>
    <message>
        <source>Un taux d&apos;amortissement ne va qu&apos;avec une échéance constante : ailleurs, le capital suit une autre règle.</source>
        <translation>An amortisation rate only goes with a constant instalment: elsewhere, the capital follows another rule.</translation>
    </message>
    <message>
        <source>Un taux fixe</source>
        <translation>A fixed rate</translation>
    </message>
    <message>
        <source>Une ligne par emprunt, avec au moins les colonnes : {colonnes}.</source>
        <translation>One row per loan, with at least the columns: {colonnes}.</translation>
    </message>
    <message>
        <source>Versé le {jour} : les intérêts courent depuis ce jour, jusqu&apos;à la première échéance.</source>
        <translation>Drawn on {jour}: interest runs from that day to the first instalment.</translation>
    </message>
    <message>
        <source>Videz le taux d&apos;amortissement, ou choisissez l&apos;échéance constante.</source>
        <translation>Empty the amortisation rate, or choose the constant instalment.</translation>
    </message>
    <message>
        <source>Vie moyenne</source>
        <translation>Average life</translation>
    </message>
    <message>
        <source>annexe</source>
        <translation>annex</translation>
    </message>
    <message>
        <source>annexe de la dette, {etape} {annee} ({fichier})</source>
        <translation>annex of the debt, {etape} {annee} ({fichier})</translation>
    </message>
    <message>
        <source>annexe, ligne XML {ligne}</source>
        <translation>annex, XML line {ligne}</translation>
    </message>
    <message>
        <source>annuelle</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>au 1er janvier {annee}</source>
        <translation>on 1 January {annee}</translation>
    </message>
    <message>
        <source>au centime inférieur</source>
        <translation>to the cent below</translation>
    </message>
    <message>
        <source>au centime le plus proche</source>
        <translation>to the nearest cent</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>bimestrielle</source>
        <translation>every two months</translation>
    </message>
    <message>
        <source>capital constant</source>
        <translation>constant capital</translation>
    </message>
    <message>
        <source>capital progressif</source>
        <translation>progressive capital</translation>
    </message>
    <message>
        <source>contrat saisi</source>
        <translation>typed contract</translation>
    </message>
    <message>
        <source>emprunt n° {numero}</source>
        <translation>loan no. {numero}</translation>
    </message>
    <message>
        <source>emprunt « {nom} »</source>
        <translation>loan “{nom}”</translation>
    </message>
    <message>
        <source>emprunts saisis</source>
        <translation>typed loans</translation>
    </message>
    <message>
        <source>emprunts saisis ou modifiés par vous</source>
        <translation>loans typed or changed by you</translation>
    </message>
    <message>
        <source>exact/360 : jours réels sur 360</source>
        <translation>exact/360: real days over 360</translation>
    </message>
    <message>
        <source>exact/365 : jours réels sur 365</source>
        <translation>exact/365: real days over 365</translation>
    </message>
    <message>
        <source>in fine</source>
        <translation>bullet</translation>
    </message>
    <message>
        <source>index jamais négatif</source>
        <translation>index never negative</translation>
    </message>
    <message>
        <source>la colonne « {champ} » contient « {valeur} », qui ne peut pas être lu</source>
        <translation>the column “{champ}” holds “{valeur}”, which cannot be read</translation>
    </message>
    <message>
        <source>la colonne « {champ} » est vide</source>
        <translation>the column “{champ}” is empty</translation>
    </message>
    <message>
        <source>le capital « {valeur} » peut se lire de deux façons : écrivez-le sans séparateur de milliers</source>
        <translation>the capital “{valeur}” can be read in two ways: write it without a thousands separator</translation>
    </message>
    <message>
        <source>le même emprunt que la ligne {ligne} : il n&apos;est compté qu&apos;une fois ; une colonne « Numéro » les distingue</source>
        <translation>the same loan as row {ligne}: it is counted only once; a “Numéro” column tells them apart</translation>
    </message>
    <message>
        <source>le numéro « {numero} » est déjà celui de la ligne {ligne} : le même emprunt n&apos;est compté qu&apos;une fois</source>
        <translation>number “{numero}” is already that of row {ligne}: the same loan is counted only once</translation>
    </message>
    <message>
        <source>le taux « {valeur} » peut se lire de deux façons : écrivez-le en pour cent, avec le signe %</source>
        <translation>the rate “{valeur}” can be read in two ways: write it in percent, with the % sign</translation>
    </message>
    <message>
        <source>le total dit {total} de capital, les emprunts lus font {somme} : il en manque, ou le total compte autre chose</source>
        <translation>the total says {total} of capital, the loans read make {somme}: some are missing, or the total counts something else</translation>
    </message>
    <message>
        <source>mensuelle</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plan de financement {annee}</source>
        <translation>funding plan {annee}</translation>
    </message>
    <message>
        <source>remboursement anticipé</source>
        <translation>early repayment</translation>
    </message>
    <message>
        <source>saisie</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>sans {nombre} emprunt(s) sans échéancier</source>
        <translation>without {nombre} loan(s) that have no schedule</translation>
    </message>
    <message>
        <source>semestrielle</source>
        <translation>half-yearly</translation>
    </message>
    <message>
        <source>tableau</source>
        <translation>table</translation>
    </message>
    <message>
        <source>taux jamais négatif</source>
        <translation>rate never negative</translation>
    </message>
    <message>
        <source>trimestrielle</source>
        <translation>quarterly</translation>
    </message>
    <message>
        <source>un différé partiel et un différé total dans le même contrat ne sont pas lus</source>
        <translation>a partial and a full grace period in the same contract are not read</translation>
    </message>
    <message>
        <source>{avant} fin {annee_avant}, plus {emprunts} empruntés, moins {capital} remboursés : {attendu} ; l&apos;annexe dit {apres}.</source>
        <translation>{avant} at the end of {annee_avant}, plus {emprunts} borrowed, minus {capital} repaid: {attendu}; the annex says {apres}.</translation>
    </message>
    <message>
        <source>{bons} emprunt(s) à taux fixe sur {nombre} : l&apos;échéancier recalculé donne au centime le capital et les intérêts de l&apos;annexe.</source>
        <translation>{bons} loan(s) at fixed rate out of {nombre}: the recomputed schedule gives the capital and the interest of the annex to the cent.</translation>
    </message>
    <message>
        <source>{chiffre} : annexe et comptes égaux</source>
        <translation>{chiffre}: annex and accounts equal</translation>
    </message>
    <message>
        <source>{chiffre} : l&apos;annexe et les comptes diffèrent</source>
        <translation>{chiffre}: the annex and the accounts differ</translation>
    </message>
    <message>
        <source>{chiffre} : les crédits suffisent</source>
        <translation>{chiffre}: the credits suffice</translation>
    </message>
    <message>
        <source>{chiffre} : rien à comparer</source>
        <translation>{chiffre}: nothing to compare</translation>
    </message>
    <message>
        <source>{chiffre} : {annexe} dans l&apos;annexe, {document} dans les comptes.</source>
        <translation>{chiffre}: {annexe} in the annex, {document} in the accounts.</translation>
    </message>
    <message>
        <source>{declare} € par habitant déclarés, {calcule} € d&apos;après l&apos;annexe ({montant} pour {population} habitants).</source>
        <translation>{declare} € per inhabitant declared, {calcule} € from the annex ({montant} for {population} inhabitants).</translation>
    </message>
    <message>
        <source>{emprunts}. Comparez avec l&apos;échéancier de la banque, puis « Modifier ».</source>
        <translation>{emprunts}. Compare with the bank&apos;s schedule, then use “Change”.</translation>
    </message>
    <message>
        <source>{emprunts}. Le profil de l&apos;emprunt n&apos;explique pas cet écart : l&apos;annexe dit mal sa fin, son profil ou son capital, ou l&apos;exercice a eu un remboursement anticipé. Comparez avec l&apos;échéancier de la banque, puis « Modifier ».</source>
        <translation>{emprunts}. The profile of the loan does not explain this difference: the annex misstates its end, its profile or its capital, or the year had an early repayment. Compare with the bank&apos;s schedule, then use “Change”.</translation>
    </message>
    <message>
        <source>{emprunts}. Le reste dû affiché est celui de l&apos;annexe ; l&apos;échéancier et l&apos;extinction suivent le contrat. Corrigez le contrat par « Modifier », ou demandez à la banque lequel est juste.</source>
        <translation>{emprunts}. The amount owed that is shown is that of the annex; the schedule and the extinction follow the contract. Correct the contract with “Change”, or ask the bank which one is right.</translation>
    </message>
    <message>
        <source>{emprunts}. Les intérêts à venir partent du taux retenu. Comparez avec l&apos;échéancier de la banque, puis « Modifier ».</source>
        <translation>{emprunts}. Interest to come starts from the rate that is kept. Compare with the bank&apos;s schedule, then use “Change”.</translation>
    </message>
    <message>
        <source>{fichier} : les lignes après la {rang}e ne sont pas lues</source>
        <translation>{fichier}: rows after number {rang} are not read</translation>
    </message>
    <message>
        <source>{fichier}, ligne XML {ligne}</source>
        <translation>{fichier}, XML line {ligne}</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s) : {noms}. Le total de la dette ne les compte pas.</source>
        <translation>{nombre} loan(s): {noms}. The total of the debt leaves them out.</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s) garantis, {montant} de reste dû : d&apos;autres les remboursent, ils ne sont pas dans la dette.</source>
        <translation>{nombre} guaranteed loan(s), {montant} owed: others repay them, they are not in the debt.</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s) où le reste dû au 1er janvier, moins le capital de l&apos;exercice, n&apos;est pas celui du 31 décembre : le logiciel a sans doute écrit deux fois le même. Le calcul part du {jour}.</source>
        <translation>{nombre} loan(s) where what is owed on 1 January, less the capital of the year, is not what is owed on 31 December: the software probably wrote the same twice. The calculation starts from {jour}.</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s), {montant} de reste dû : {noms}. Leur échéancier ne suit que le contrat d&apos;emprunt, en euros.</source>
        <translation>{nombre} loan(s), {montant} owed: {noms}. Their schedule only follows the loan contract, in euros.</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s), {montant} de reste dû : {noms}. {raisons} Complétez-les par « Modifier ».</source>
        <translation>{nombre} loan(s), {montant} owed: {noms}. {raisons} Complete them with “Change”.</translation>
    </message>
    <message>
        <source>{nombre} ligne(s) de type {codes}, {montant} de reste dû : le type ne dit pas si la collectivité les doit. Si oui, ajoutez-les par « Ajouter ».</source>
        <translation>{nombre} row(s) of kind {codes}, {montant} owed: the kind does not say whether the authority owes them. If it does, add them with “Add”.</translation>
    </message>
    <message>
        <source>{nombre} ligne(s) rappellent un refinancement de l&apos;exercice : elles ne sont pas comptées une seconde fois.</source>
        <translation>{nombre} row(s) recall a refinancing of the year: they are not counted a second time.</translation>
    </message>
    <message>
        <source>{noms} : intérêts ou capital différents, le contrat a d&apos;autres règles que l&apos;annexe ne dit pas.</source>
        <translation>{noms}: other interest or capital, the contract has other rules that the annex does not say.</translation>
    </message>
    <message>
        <source>{noms} : rien n&apos;est compté pour elle. Tapez-la avec Modifier, 0 s&apos;il n&apos;y en a pas.</source>
        <translation>{noms}: nothing is counted for it. Type it with Edit, 0 if there is none.</translation>
    </message>
    <message>
        <source>{noms} et {nombre} autre(s)</source>
        <translation>{noms} and {nombre} other(s)</translation>
    </message>
    <message>
        <source>{nom} : taux fixe de {taux}, mais le capital de l&apos;annexe demande un plan à {plan} ; sa durée ou son taux est sans doute mal dit</source>
        <translation>{nom}: fixed rate of {taux}, but the capital of the annex asks for a plan at {plan}; its duration or its rate is probably misstated</translation>
    </message>
    <message>
        <source>{nom} : taux retenu {taux}, l&apos;annexe écrit aussi « {autre} »</source>
        <translation>{nom}: rate kept {taux}, the annex also writes “{autre}”</translation>
    </message>
    <message>
        <source>{nom} : {capital} en {annee} à échéance constante au taux du jour ; rien n&apos;est encore remboursé, le plan qui fixe le capital n&apos;est pas connu</source>
        <translation>{nom}: {capital} in {annee} with a constant instalment at the rate of the day; nothing is paid back yet, the plan that fixes the capital is not known</translation>
    </message>
    <message>
        <source>{nom} : {contrat} par le contrat, {annexe} par l&apos;annexe, soit {ecart}</source>
        <translation>{nom}: {contrat} by the contract, {annexe} by the annex, i.e. {ecart}</translation>
    </message>
    <message>
        <source>{nom} : {dit} d&apos;intérêts en {annee} par l&apos;annexe, {calcule} au taux retenu ({taux})</source>
        <translation>{nom}: {dit} of interest in {annee} by the annex, {calcule} at the rate that is kept ({taux})</translation>
    </message>
    <message>
        <source>{nom} : {paye} en {annee} par l&apos;annexe, {prevu} par l&apos;échéancier</source>
        <translation>{nom}: {paye} in {annee} by the annex, {prevu} by the schedule</translation>
    </message>
    <message>
        <source>{nom} : {paye} remboursés en {annee}, {prevu} prévus en {suivante}</source>
        <translation>{nom}: {paye} repaid in {annee}, {prevu} planned in {suivante}</translation>
    </message>
    <message>
        <source>{quoi} doit être entre {bas} et {haut}.</source>
        <translation>{quoi} must be between {bas} and {haut}.</translation>
    </message>
    <message>
        <source>{quoi} « {texte} » n&apos;est pas un montant.</source>
        <translation>{quoi} “{texte}” is not an amount.</translation>
    </message>
    <message>
        <source>{quoi} « {texte} » n&apos;est pas un taux : tapez par exemple 3,15.</source>
        <translation>{quoi} “{texte}” is not a rate: type for instance 3,15.</translation>
    </message>
    <message>
        <source>{taux}, {profil}, {rythme}, {base}.</source>
        <translation>{taux}, {profil}, {rythme}, {base}.</translation>
    </message>
    <message>
        <source>{total}, hors 1 emprunt</source>
        <translation>{total}, excluding 1 loan</translation>
    </message>
    <message>
        <source>{total}, hors {nombre} emprunts</source>
        <translation>{total}, excluding {nombre} loans</translation>
    </message>
    <message>
        <source>« {nom} », {montant} : un emprunt de même nom et de même capital est déjà là, les deux sont comptés. Supprimez celui qui est de trop.</source>
        <translation>“{nom}”, {montant}: a loan of the same name and capital is already there, both are counted. Delete the one too many.</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Échéance totale</source>
        <translation>Whole instalment</translation>
    </message>
    <message>
        <source>Échéancier de {nom}</source>
        <translation>Schedule of {nom}</translation>
    </message>
    <message>
        <source>Échéancier reconstitué depuis le capital restant dû au {jour} : {nombre} échéance(s) jusqu&apos;au {fin}.</source>
        <translation>Schedule rebuilt from the capital owed on {jour}: {nombre} instalment(s) until {fin}.</translation>
    </message>
    <message>
        <source>Échéanciers vérifiés avec l&apos;annexe</source>
        <translation>Schedules checked with the annex</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>instalment</translation>
    </message>
    <message>
        <source>échéance constante</source>
        <translation>constant instalment</translation>
    </message>
    <message>
        <source>… ({nombre})</source>
        <translation>… ({nombre})</translation>
    </message>
    <message>
        <source>(sans {nombre} emprunt(s) dont l&apos;échéancier n&apos;est pas connu)</source>
        <translation>(without {nombre} loan(s) whose schedule is not known)</translation>
    </message>
    <message>
        <source>L&apos;annexe de la dette du document ne donne pas ce montant.</source>
        <translation>The debt annex of the document does not give this amount.</translation>
    </message>
    <message>
        <source>Le capital d&apos;emprunts n&apos;est pas celui que leur profil explique</source>
        <translation>The capital of some loans is not what their profile explains</translation>
    </message>
    <message>
        <source>capital remboursé en {annee}</source>
        <translation>capital repaid in {annee}</translation>
    </message>
    <message>
        <source>capital restant dû au 31 décembre {annee}</source>
        <translation>capital owed on 31 December {annee}</translation>
    </message>
    <message>
        <source>capital, intérêts, annuité et taux</source>
        <translation>capital, interest, annuity and rate</translation>
    </message>
    <message>
        <source>intérêts de {annee}</source>
        <translation>interest of {annee}</translation>
    </message>
    <message>
        <source>la somme sur {nombre} emprunt(s) de l&apos;annexe de la dette de « {fichier} » : {montant}</source>
        <translation>the sum over {nombre} loan(s) of the debt annex of “{fichier}”: {montant}</translation>
    </message>
    <message>
        <source>ligne XML {ligne}</source>
        <translation>XML line {ligne}</translation>
    </message>
    <message>
        <source>{nom} : depuis l&apos;origine, le plan retrouvé laisserait {plan}, l&apos;annexe dit {annexe} ; un remboursement anticipé ou une renégociation l&apos;a sans doute changé</source>
        <translation>{nom}: from its origin, the plan that is found would leave {plan}, the annex says {annexe}; an early repayment or a renegotiation has probably changed it</translation>
    </message>
    <message>
        <source>{objet}, contrat {numero}</source>
        <translation>{objet}, contract {numero}</translation>
    </message>
    <message>
        <source>30E/360 : le 31 compte pour 30</source>
        <translation>30E/360: the 31st counts as 30</translation>
    </message>
    <message>
        <source>Jours des ICNE de l&apos;annexe retrouvés par le calcul : 30E/360.</source>
        <translation>Days of the accrued interest of the annex found by calculation: 30E/360.</translation>
    </message>
</context>
<context>
    <name>DetteEdits</name>
    <message>
        <source>la suppression de « {nom} »</source>
        <translation>the removal of “{nom}”</translation>
    </message>
    <message>
        <source>le retour de « {nom} » à l&apos;annexe</source>
        <translation>the return of “{nom}” to the annex</translation>
    </message>
    <message>
        <source>Aucun emprunt ne suit un index</source>
        <translation>No loan follows an index</translation>
    </message>
    <message>
        <source>Ajoutez ou modifiez un emprunt : choisissez « Révisable » et nommez son index.</source>
        <translation>Add or change a loan: choose “Revisable” and name its index.</translation>
    </message>
    <message>
        <source>la courbe de « {index} »</source>
        <translation>the curve of “{index}”</translation>
    </message>
    <message>
        <source>Importer un tableau d&apos;emprunts</source>
        <translation>Import a table of loans</translation>
    </message>
    <message>
        <source>Tableaux (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Lecture de {fichier}</source>
        <translation>Reading {fichier}</translation>
    </message>
    <message numerus="yes">
        <source>%n emprunt(s) du tableau</source>
        <translation>
            <numerusform>%n loan of the table</numerusform>
            <numerusform>%n loans of the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emprunt(s) ajouté(s) ; Ctrl+Z les retire.</source>
        <translation>
            <numerusform>%n loan added; Ctrl+Z takes it out.</numerusform>
            <numerusform>%n loans added; Ctrl+Z takes them out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le tableau n&apos;a aucune ligne d&apos;emprunt.</source>
        <translation>The table has no row of a loan.</translation>
    </message>
    <message>
        <source>Tableau d&apos;emprunts</source>
        <translation>Table of loans</translation>
    </message>
    <message>
        <source>l&apos;emprunt « {nom} »</source>
        <translation>the loan “{nom}”</translation>
    </message>
    <message>
        <source>La modification n&apos;a pas été faite</source>
        <translation>The change was not made</translation>
    </message>
</context>
<context>
    <name>DettePage</name>
    <message>
        <source>Dette</source>
        <translation>Debt</translation>
    </message>
</context>
<context>
    <name>DettePane</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Les emprunts sont en cours de lecture.</source>
        <translation>The loans are being read.</translation>
    </message>
    <message>
        <source>Aucun emprunt n&apos;est connu pour ce budget</source>
        <translation>No loan is known for this budget</translation>
    </message>
    <message>
        <source>Importez le XML d&apos;un compte ou d&apos;un budget avec son annexe de la dette (s&apos;il est déjà là sans elle, importez-le de nouveau), un tableau d&apos;emprunts, ou ajoutez-en un.</source>
        <translation>Import the XML of an account or a budget with its annex of the debt (if it is already there without it, import it again), a table of loans, or add one.</translation>
    </message>
    <message>
        <source>Ajouter un emprunt…</source>
        <translation>Add a loan…</translation>
    </message>
    <message>
        <source>A&amp;jouter…</source>
        <translation>A&amp;dd…</translation>
    </message>
    <message>
        <source>Taper un emprunt</source>
        <translation>Type a loan</translation>
    </message>
    <message>
        <source>Ta&amp;bleau…</source>
        <translation>Ta&amp;ble…</translation>
    </message>
    <message>
        <source>Ajouter les emprunts d&apos;un fichier Excel ou csv</source>
        <translation>Add the loans of an Excel or csv file</translation>
    </message>
    <message>
        <source>I&amp;ndex…</source>
        <translation>I&amp;ndex…</translation>
    </message>
    <message>
        <source>Courbe des index que suivent les emprunts révisables</source>
        <translation>Curve of the indices that revisable loans follow</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>E&amp;xcel…</translation>
    </message>
    <message>
        <source>Écrire ce tableau dans un fichier Excel</source>
        <translation>Write this table to an Excel file</translation>
    </message>
    <message>
        <source>Dette</source>
        <translation>Debt</translation>
    </message>
    <message>
        <source>Emprunts</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Extinction</source>
        <translation>Extinction</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Vérifications</source>
        <translation>Checks</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{collectivite} · {budget} · {etape}</source>
        <translation>{collectivite} · {budget} · {etape}</translation>
    </message>
    <message>
        <source>{collectivite}, {budget}, {etape} (fichier {fichier})</source>
        <translation>{collectivite}, {budget}, {etape} (file {fichier})</translation>
    </message>
    <message>
        <source>{etape} {exercice}</source>
        <translation>{etape} {exercice}</translation>
    </message>
</context>
<context>
    <name>Donnees</name>
    <message>
        <source>1 = oui, 0 = non</source>
        <translation>1 = yes, 0 = no</translation>
    </message>
    <message>
        <source>Anciennes communes ({nombre})</source>
        <translation>Former communes ({nombre})</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Aucune donnée de cette année dans l&apos;extrait.</source>
        <translation>No data of that year in the extract.</translation>
    </message>
    <message>
        <source>Aujourd&apos;hui : {nom}</source>
        <translation>Today: {nom}</translation>
    </message>
    <message>
        <source>BP : budget principal ; BA : budgets annexes ; BP+BA : tous, consolidés.</source>
        <translation>BP: main budget; BA: annex budgets; BP+BA: all, consolidated.</translation>
    </message>
    <message>
        <source>Balance comptable importée</source>
        <translation>Imported balance of accounts</translation>
    </message>
    <message>
        <source>Base de référence de cet ordinateur</source>
        <translation>Reference database of this computer</translation>
    </message>
    <message>
        <source>Budget principal (BP)</source>
        <translation>Main budget (BP)</translation>
    </message>
    <message>
        <source>Budgets annexes (BA)</source>
        <translation>Annex budgets (BA)</translation>
    </message>
    <message>
        <source>Carnet d&apos;adresses de BudgetLocal</source>
        <translation>Address book of BudgetLocal</translation>
    </message>
    <message>
        <source>Carte : {legende}, {place}.</source>
        <translation>Map: {legende}, {place}.</translation>
    </message>
    <message>
        <source>Ce qui n&apos;a pas été gardé : {nombre} ({listes} montrés)</source>
        <translation>What was not kept: {nombre} ({listes} shown)</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Classe en {annee}</source>
        <translation>Class in {annee}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code INSEE</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>Code du fichier</source>
        <translation>Code in the file</translation>
    </message>
    <message>
        <source>Codes inconnus du répertoire : {nombre}</source>
        <translation>Codes unknown to the register: {nombre}</translation>
    </message>
    <message>
        <source>Codes postaux</source>
        <translation>Postcodes</translation>
    </message>
    <message>
        <source>Collectivités</source>
        <translation>Collectivités</translation>
    </message>
    <message>
        <source>Collectivités d&apos;aujourd&apos;hui</source>
        <translation>Collectivités of today</translation>
    </message>
    <message>
        <source>Collectivités dont le chiffre est connu, sur toutes celles d&apos;aujourd&apos;hui.</source>
        <translation>Collectivités whose figure is known, out of all those of today.</translation>
    </message>
    <message>
        <source>Collectivités que la source cite sans donner le chiffre</source>
        <translation>Collectivités that the source lists without the figure</translation>
    </message>
    <message>
        <source>Collectivités trouvées pour « {texte} »</source>
        <translation>Collectivités found for “{texte}”</translation>
    </message>
    <message>
        <source>Colonne du fichier</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Colonnes non lues</source>
        <translation>Columns not read</translation>
    </message>
    <message>
        <source>Communauté d&apos;agglomération</source>
        <translation>Communauté d&apos;agglomération</translation>
    </message>
    <message>
        <source>Communauté de communes</source>
        <translation>Communauté de communes</translation>
    </message>
    <message>
        <source>Communauté urbaine</source>
        <translation>Communauté urbaine</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Communes membres ({nombre})</source>
        <translation>Member communes ({nombre})</translation>
    </message>
    <message>
        <source>Connus</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Contour de {nom}</source>
        <translation>Outline of {nom}</translation>
    </message>
    <message>
        <source>Contrôle des sommes</source>
        <translation>Check of the sums</translation>
    </message>
    <message>
        <source>Couverture</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Couverture : {indicateur}</source>
        <translation>Coverage: {indicateur}</translation>
    </message>
    <message>
        <source>Dernière valeur</source>
        <translation>Latest value</translation>
    </message>
    <message>
        <source>Définition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation>Dép.</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Départements ({nombre})</source>
        <translation>Départements ({nombre})</translation>
    </message>
    <message>
        <source>Détail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>EPCI à fiscalité propre</source>
        <translation>EPCI à fiscalité propre</translation>
    </message>
    <message>
        <source>EPT</source>
        <translation>EPT</translation>
    </message>
    <message>
        <source>Empreinte sha256</source>
        <translation>sha256 checksum</translation>
    </message>
    <message>
        <source>Exercices</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Extrait</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>Extrait de BudgetLocal et fichiers officiels importés</source>
        <translation>Extract of BudgetLocal and imported official files</translation>
    </message>
    <message>
        <source>FAUX (colonnes en écart : {nombre} ; écart total : {ecart}) : n&apos;utilisez pas ces chiffres et signalez-le</source>
        <translation>WRONG (columns that differ: {nombre}; total difference: {ecart}): do not use these figures, and report it</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fichiers officiels importés</source>
        <translation>Imported official files</translation>
    </message>
    <message>
        <source>Gardé</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Gardé à côté, sans mélange</source>
        <translation>Kept beside, not mixed</translation>
    </message>
    <message>
        <source>Histoire</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Hors source</source>
        <translation>Not listed</translation>
    </message>
    <message>
        <source>Illisibles</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Importé</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Importé le</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Jeu de données</source>
        <translation>Data set</translation>
    </message>
    <message>
        <source>Jeux officiels connus</source>
        <translation>Known official data sets</translation>
    </message>
    <message>
        <source>L&apos;extrait n&apos;en a aucun sur cette collectivité. Importez un fichier officiel qui la couvre : Données &gt; Compléter l&apos;extrait.</source>
        <translation>The extract has none on this collectivité. Import an official file that covers it: Data &gt; Add to the extract.</translation>
    </message>
    <message>
        <source>La plus récente qui soit connue, dans l&apos;unité de la ligne</source>
        <translation>The latest one that is known, in the unit of the row</translation>
    </message>
    <message>
        <source>Le producteur ne dit la taille qu&apos;au moment de l&apos;envoi ; au-delà de cette limite, le téléchargement s&apos;arrête.</source>
        <translation>The producer tells the size only when sending; beyond this limit, the download stops.</translation>
    </message>
    <message>
        <source>Les chiffres de {lignes} lignes s&apos;en vont : {titre}, millésime {millesime}, {territoire}. Pour les retrouver, importez à nouveau le fichier « {fichier} » (sha256 {empreinte}…). L&apos;extrait livré avec BudgetLocal et les autres fichiers ne changent pas.</source>
        <translation>The figures of {lignes} rows go away: {titre}, vintage {millesime}, {territoire}. To have them back, import the file “{fichier}” again (sha256 {empreinte}…). The extract that comes with BudgetLocal and the other files do not change.</translation>
    </message>
    <message>
        <source>Les données de référence : {nombre} indicateurs</source>
        <translation>Reference data: {nombre} indicators</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Ligne du fichier</source>
        <translation>Line of the file</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Lignes gardées sous ce code</source>
        <translation>Rows kept under this code</translation>
    </message>
    <message>
        <source>Manquants</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Millésime</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Métropole</source>
        <translation>Métropole</translation>
    </message>
    <message>
        <source>Métropole de Lyon</source>
        <translation>Métropole de Lyon</translation>
    </message>
    <message>
        <source>N&apos;existe plus aujourd&apos;hui sous cette forme.</source>
        <translation>No longer exists today in this form.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Non disponible : couvert par le secret statistique du producteur.</source>
        <translation>Not available: covered by the statistical secrecy of the producer.</translation>
    </message>
    <message>
        <source>Non disponible : la source de cette année ne couvre pas cette collectivité.</source>
        <translation>Not available: the source of that year does not cover this collectivité.</translation>
    </message>
    <message>
        <source>Non disponible : la source ne donne pas ce chiffre pour cette collectivité.</source>
        <translation>Not available: the source does not give this figure for this collectivité.</translation>
    </message>
    <message>
        <source>Non disponible pour le territoire d&apos;aujourd&apos;hui : si la source le donne pour les anciennes communes, il est sur leurs fiches (Anciennes communes).</source>
        <translation>Not available for today&apos;s territory: if the source gives it for the former communes, it is on their sheets (Former communes).</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Population municipale</source>
        <translation>Municipal population</translation>
    </message>
    <message>
        <source>Pourquoi « n. d. » ({annees})</source>
        <translation>Why “n. d.” ({annees})</translation>
    </message>
    <message>
        <source>Producteur</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Périmètre</source>
        <translation>Perimeter</translation>
    </message>
    <message>
        <source>Rejeté</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Remplacé</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Rien ne s&apos;est perdu : fichier = gardé + rejeté</source>
        <translation>Nothing was lost: file = kept + rejected</translation>
    </message>
    <message>
        <source>Régime fiscal</source>
        <translation>Tax regime</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Répertoire de l&apos;extrait (INSEE, DGCL), au 1er janvier 2026</source>
        <translation>Register of the extract (INSEE, DGCL), on 1 January 2026</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIREN {code}</source>
        <translation>SIREN {code}</translation>
    </message>
    <message>
        <source>SIREN {siren}</source>
        <translation>SIREN {siren}</translation>
    </message>
    <message>
        <source>Sans objet : le chiffre n&apos;est pas budgétaire</source>
        <translation>None: the figure is about no budget</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Somme du fichier</source>
        <translation>Sum of the file</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources : la dernière colonne ; détail de chaque ligne sur la fiche</source>
        <translation>Sources: the last column; details of each row on the sheet</translation>
    </message>
    <message>
        <source>Strate de communes</source>
        <translation>Strate of communes</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tous budgets consolidés (BP+BA)</source>
        <translation>All budgets, consolidated (BP+BA)</translation>
    </message>
    <message>
        <source>Trouvé par</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Un millésime plus récent est importé ({annees}) : les deux restent séparés.</source>
        <translation>A newer vintage is imported ({annees}): the two stay apart.</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Valeurs couvertes par le secret statistique</source>
        <translation>Values covered by statistical secrecy</translation>
    </message>
    <message>
        <source>ancien code {code}</source>
        <translation>former code {code}</translation>
    </message>
    <message>
        <source>ancien nom</source>
        <translation>former name</translation>
    </message>
    <message>
        <source>ancien nom ou code</source>
        <translation>former name or code</translation>
    </message>
    <message>
        <source>ancienne commune</source>
        <translation>former commune</translation>
    </message>
    <message>
        <source>arrondissement municipal</source>
        <translation>municipal arrondissement</translation>
    </message>
    <message>
        <source>au centre</source>
        <translation>in the middle</translation>
    </message>
    <message>
        <source>au nord</source>
        <translation>in the north</translation>
    </message>
    <message>
        <source>au nord-est</source>
        <translation>in the north-east</translation>
    </message>
    <message>
        <source>au nord-ouest</source>
        <translation>in the north-west</translation>
    </message>
    <message>
        <source>au sud</source>
        <translation>in the south</translation>
    </message>
    <message>
        <source>au sud-est</source>
        <translation>in the south-east</translation>
    </message>
    <message>
        <source>au sud-ouest</source>
        <translation>in the south-west</translation>
    </message>
    <message>
        <source>avant {annee}</source>
        <translation>before {annee}</translation>
    </message>
    <message>
        <source>classe</source>
        <translation>class</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>code INSEE {code}</source>
        <translation>INSEE code {code}</translation>
    </message>
    <message>
        <source>code de collectivité illisible</source>
        <translation>unreadable code of a collectivité</translation>
    </message>
    <message>
        <source>code postal {code}</source>
        <translation>postcode {code}</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>commencé : reprendra où il s&apos;est arrêté</source>
        <translation>begun: will go on where it stopped</translation>
    </message>
    <message>
        <source>commune associée</source>
        <translation>associated commune</translation>
    </message>
    <message>
        <source>commune déléguée</source>
        <translation>delegated commune</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>compte illisible</source>
        <translation>unreadable account</translation>
    </message>
    <message>
        <source>consult./hab./an</source>
        <translation>visits/inh./year</translation>
    </message>
    <message>
        <source>deux montants pour la même chose</source>
        <translation>two amounts for the same thing</translation>
    </message>
    <message>
        <source>déjà téléchargé</source>
        <translation>already downloaded</translation>
    </message>
    <message>
        <source>départements</source>
        <translation>départements</translation>
    </message>
    <message>
        <source>en {annee}</source>
        <translation>in {annee}</translation>
    </message>
    <message>
        <source>entre {debut} et {fin}</source>
        <translation>between {debut} and {fin}</translation>
    </message>
    <message>
        <source>exercice illisible</source>
        <translation>unreadable exercice</translation>
    </message>
    <message>
        <source>fiscalité additionnelle</source>
        <translation>fiscalité additionnelle</translation>
    </message>
    <message>
        <source>fiscalité professionnelle unique</source>
        <translation>fiscalité professionnelle unique</translation>
    </message>
    <message>
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>juste sur chaque colonne ({nombre}) : somme du fichier = gardé + rejeté</source>
        <translation>right on each column ({nombre}): sum of the file = kept + rejected</translation>
    </message>
    <message>
        <source>libellé absent ou inconnu</source>
        <translation>label missing or unknown</translation>
    </message>
    <message>
        <source>ligne en double</source>
        <translation>duplicate row</translation>
    </message>
    <message>
        <source>ligne trop courte ou trop longue</source>
        <translation>row too short or too long</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>montant illisible</source>
        <translation>unreadable amount</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nombre</source>
        <translation>number</translation>
    </message>
    <message>
        <source>pas encore téléchargé</source>
        <translation>not downloaded yet</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>régions</source>
        <translation>régions</translation>
    </message>
    <message>
        <source>strates</source>
        <translation>strates</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>all</translation>
    </message>
    <message>
        <source>valeur secrète</source>
        <translation>secret value</translation>
    </message>
    <message>
        <source>{commune} ({autre}, {nature})</source>
        <translation>{commune} ({autre}, {nature})</translation>
    </message>
    <message>
        <source>{connus} {natures} sur {total} ({annee})</source>
        <translation>{connus} {natures} out of {total} ({annee})</translation>
    </message>
    <message>
        <source>{exercice}, {budget} ({nomenclature}), SIRET {siret}</source>
        <translation>{exercice}, {budget} ({nomenclature}), SIRET {siret}</translation>
    </message>
    <message>
        <source>{fichier} : {titre}, millésime {millesime}</source>
        <translation>{fichier}: {titre}, vintage {millesime}</translation>
    </message>
    <message>
        <source>{fichier}, sha256 {empreinte}</source>
        <translation>{fichier}, sha256 {empreinte}</translation>
    </message>
    <message>
        <source>{lues} lues, {gardees} gardées, {rejetees} rejetées</source>
        <translation>{lues} read, {gardees} kept, {rejetees} rejected</translation>
    </message>
    <message>
        <source>{nature} : {nom} ({code})</source>
        <translation>{nature}: {nom} ({code})</translation>
    </message>
    <message>
        <source>{nature} · {code} · population inconnue</source>
        <translation>{nature} · {code} · unknown population</translation>
    </message>
    <message>
        <source>{nature} · {code} · {population} habitants ({annee})</source>
        <translation>{nature} · {code} · {population} inhabitants ({annee})</translation>
    </message>
    <message>
        <source>{nom} ({code}) : agrandie d&apos;autres communes {quand}, aujourd&apos;hui {commune}.</source>
        <translation>{nom} ({code}): enlarged by other communes {quand}, today {commune}.</translation>
    </message>
    <message>
        <source>{nom} ({code}) : arrondissement municipal de {commune}.</source>
        <translation>{nom} ({code}): municipal arrondissement of {commune}.</translation>
    </message>
    <message>
        <source>{nom} ({code}) : des communes s&apos;en sont séparées {quand}, aujourd&apos;hui {commune}.</source>
        <translation>{nom} ({code}): communes left it {quand}, today {commune}.</translation>
    </message>
    <message>
        <source>{nom} ({code}) : devenue commune associée de {commune} {quand}.</source>
        <translation>{nom} ({code}): became a commune associée of {commune} {quand}.</translation>
    </message>
    <message>
        <source>{nom} ({code}) : devenue commune déléguée de {commune} {quand}.</source>
        <translation>{nom} ({code}): became a commune déléguée of {commune} {quand}.</translation>
    </message>
    <message>
        <source>{nom} ({code}) : la commune de {commune} a changé de code {quand}.</source>
        <translation>{nom} ({code}): the commune of {commune} changed its code {quand}.</translation>
    </message>
    <message>
        <source>{nom} ({code}) : réunie à {commune} {quand}.</source>
        <translation>{nom} ({code}): merged into {commune} {quand}.</translation>
    </message>
    <message>
        <source>{nom} et ses {nombre} communes</source>
        <translation>{nom} and its {nombre} communes</translation>
    </message>
    <message>
        <source>{nom} et ses {nombre} départements</source>
        <translation>{nom} and its {nombre} départements</translation>
    </message>
    <message>
        <source>{nom} parmi les {nombre} communes de {groupe}</source>
        <translation>{nom} among the {nombre} communes of {groupe}</translation>
    </message>
    <message>
        <source>{nom}, {regime}</source>
        <translation>{nom}, {regime}</translation>
    </message>
    <message>
        <source>{strate} (population totale {annee} : {population})</source>
        <translation>{strate} (total population {annee}: {population})</translation>
    </message>
    <message>
        <source>{strate}, à confirmer : cette strate compte la population DGF, que l&apos;extrait n&apos;a pas (population totale {annee} : {population})</source>
        <translation>{strate}, to be confirmed: this strate counts the DGF population, which the extract does not have (total population {annee}: {population})</translation>
    </message>
    <message>
        <source>{taille} Mo au plus</source>
        <translation>{taille} MB at most</translation>
    </message>
    <message>
        <source>{titre}, millésime {millesime}, {territoire} ({fichier}, importé le {jour})</source>
        <translation>{titre}, vintage {millesime}, {territoire} ({fichier}, imported on {jour})</translation>
    </message>
    <message>
        <source>{titre}. {producteur}, millésime {millesime}, {licence}.</source>
        <translation>{titre}. {producteur}, vintage {millesime}, {licence}.</translation>
    </message>
    <message>
        <source>{titre}. {producteur}, millésime {millesime}, {licence}. Importé le {jour}.</source>
        <translation>{titre}. {producteur}, vintage {millesime}, {licence}. Imported on {jour}.</translation>
    </message>
    <message>
        <source>{valeurs} gardés, {secrets} secrets, {absents} cases sans chiffre</source>
        <translation>{valeurs} kept, {secrets} secret, {absents} cells without a figure</translation>
    </message>
    <message>
        <source>« {libelle} », au sens du producteur.</source>
        <translation>“{libelle}”, as the producer means it.</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Établissement public territorial</source>
        <translation>Établissement public territorial</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>à l&apos;est</source>
        <translation>in the east</translation>
    </message>
    <message>
        <source>à l&apos;ouest</source>
        <translation>in the west</translation>
    </message>
    <message>
        <source>à prendre sur le site du producteur</source>
        <translation>to be taken on the site of the producer</translation>
    </message>
    <message>
        <source>€/an</source>
        <translation>€/year</translation>
    </message>
    <message>
        <source>€/hab.</source>
        <translation>€/inh.</translation>
    </message>
</context>
<context>
    <name>DonneesPage</name>
    <message>
        <source>Vue</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Ce que la page montre</source>
        <translation>What the page shows</translation>
    </message>
    <message>
        <source>Ce que contient l&apos;extrait</source>
        <translation>What the extract holds</translation>
    </message>
    <message>
        <source>Tous les indicateurs, leur définition, leur source, leur couverture</source>
        <translation>All indicators, their definition, source and coverage</translation>
    </message>
    <message>
        <source>Fiche d&apos;une collectivité</source>
        <translation>Sheet of a collectivité</translation>
    </message>
    <message>
        <source>Tout ce que l&apos;on sait d&apos;une commune, d&apos;un EPCI, d&apos;un département</source>
        <translation>All that is known of a commune, an EPCI, a département</translation>
    </message>
    <message>
        <source>Compléter l&apos;extrait</source>
        <translation>Add to the extract</translation>
    </message>
    <message>
        <source>Importer des fichiers officiels ; voir ce qui a été importé</source>
        <translation>Import official files; see what was imported</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Prendre un fichier officiel chez son producteur, et l&apos;importer</source>
        <translation>Take an official file from its producer, and import it</translation>
    </message>
    <message>
        <source>Les données ne peuvent pas être lues</source>
        <translation>The data cannot be read</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Affectation au compte 1068</source>
        <translation>Set aside on account 1068</translation>
    </message>
    <message>
        <source>Année de l&apos;encours</source>
        <translation>Year of the outstanding debt</translation>
    </message>
    <message>
        <source>Année de la capacité de désendettement</source>
        <translation>Year of the years to repay the debt</translation>
    </message>
    <message>
        <source>Année de la dette par habitant</source>
        <translation>Year of the debt per inhabitant</translation>
    </message>
    <message>
        <source>Articles du CGCT cités sous leur numéro d&apos;avant le 1er janvier 2026 (recodifiés à droit constant par l&apos;ordonnance 2025-526).</source>
        <translation>Articles of the CGCT under their number before 1 January 2026 (recodified without change of substance by ordonnance 2025-526).</translation>
    </message>
    <message>
        <source>Aucun budget annexe n&apos;est dans le classeur : importez-les s&apos;il y en a.</source>
        <translation>No annex budget is in the workspace: import them if there are any.</translation>
    </message>
    <message>
        <source>Aucun budget ne s&apos;appelle « {nom} ».</source>
        <translation>No budget is called “{nom}”.</translation>
    </message>
    <message>
        <source>Aucun compte (CA ou CFU) antérieur n&apos;est dans le classeur : importez-le.</source>
        <translation>No earlier accounts (CA or CFU) are in the workspace: import them.</translation>
    </message>
    <message>
        <source>Aucun emprunt de l&apos;annexe de la dette n&apos;a d&apos;échéancier : voyez la page Dette.</source>
        <translation>No loan of the debt annex has a schedule: see the page Debt.</translation>
    </message>
    <message>
        <source>Aucun emprunt de l&apos;annexe de la dette n&apos;est dû.</source>
        <translation>No loan of the debt annex is owed.</translation>
    </message>
    <message>
        <source>Aucun scénario pour ce budget : créez-en un dans la page Prospective.</source>
        <translation>No scenario for this budget: create one in the page Forward plan.</translation>
    </message>
    <message>
        <source>Aucune autorisation de programme n&apos;est saisie (page Exécution, bouton AP).</source>
        <translation>No programme authorisation was typed (Execution page, AP button).</translation>
    </message>
    <message>
        <source>Aucune partie du dossier n&apos;y répond.</source>
        <translation>No part of the pack answers it.</translation>
    </message>
    <message>
        <source>Autorisation de programme</source>
        <translation>Programme authorisation</translation>
    </message>
    <message>
        <source>Autorisations de programme, {annee}</source>
        <translation>Programme authorisations, {annee}</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Base {annee}</source>
        <translation>Base {annee}</translation>
    </message>
    <message>
        <source>Bases et taux {annee}</source>
        <translation>Bases and rates {annee}</translation>
    </message>
    <message>
        <source>Besoin de financement</source>
        <translation>Financing need</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget principal et budgets annexes, {annee}</source>
        <translation>Main budget and annex budgets, {annee}</translation>
    </message>
    <message>
        <source>Capacité de désendettement : {valeur} en {annee}</source>
        <translation>Years to repay the debt: {valeur} in {annee}</translation>
    </message>
    <message>
        <source>Capital restant dû au 31 décembre des emprunts de l&apos;annexe de la dette, sans la dette garantie.</source>
        <translation>Capital owed on 31 December on the loans of the debt annex, guaranteed debt left out.</translation>
    </message>
    <message>
        <source>Ce classeur ne contient aucun budget.</source>
        <translation>This workspace holds no budget.</translation>
    </message>
    <message>
        <source>Ce document n&apos;est pas une décision modificative : il ne change pas un budget voté.</source>
        <translation>This document is no amending decision: it does not change a budget already voted.</translation>
    </message>
    <message>
        <source>Ce document ne clôt rien : le résultat vient du compte.</source>
        <translation>This document closes nothing: the result comes from the accounts.</translation>
    </message>
    <message>
        <source>Ce document ne porte que des changements, et le budget primitif {annee} n&apos;est pas dans le classeur : importez-le pour connaître les crédits votés.</source>
        <translation>This document holds changes only, and the initial budget of {annee} is not in the workspace: import it to know the credits voted.</translation>
    </message>
    <message>
        <source>Ce dossier a été préparé par une autre version de BudgetLocal.</source>
        <translation>This pack was prepared by another version of BudgetLocal.</translation>
    </message>
    <message>
        <source>Ce que change le document : {etape}</source>
        <translation>What the document changes: {etape}</translation>
    </message>
    <message>
        <source>Ce qui a changé</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Ce qui est demandé</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Ces articles et ces seuils sont ceux des communes, et le document vient d&apos;une autre collectivité : voyez L5211-36 pour un EPCI, L3312-1 pour un département, L4312-1 pour une région.</source>
        <translation>These articles and thresholds are those of communes, and the document comes from another body: see L5211-36 for an EPCI, L3312-1 for a département, L4312-1 for a région.</translation>
    </message>
    <message>
        <source>Ceux du classeur : {noms}.</source>
        <translation>Those of the workspace: {noms}.</translation>
    </message>
    <message>
        <source>Changement</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Changement de « {nom} »</source>
        <translation>Change of “{nom}”</translation>
    </message>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Choisissez-en un autre dans la page Prospective.</source>
        <translation>Choose another one in the page Forward plan.</translation>
    </message>
    <message>
        <source>Classes de la charte Gissler : {classes}.</source>
        <translation>Classes of the Gissler charter: {classes}.</translation>
    </message>
    <message>
        <source>Collectivité</source>
        <translation>Local authority</translation>
    </message>
    <message>
        <source>Communes de {strate} (strates de l&apos;OFGL)</source>
        <translation>Communes of {strate} (OFGL classes)</translation>
    </message>
    <message>
        <source>Comparé aux chiffres gardés le {date}</source>
        <translation>Compared with the figures kept on {date}</translation>
    </message>
    <message>
        <source>Contrôle : {document}</source>
        <translation>Checklist: {document}</translation>
    </message>
    <message>
        <source>Crédits de l&apos;exercice</source>
        <translation>Credits of the year</translation>
    </message>
    <message>
        <source>Crédits votés de l&apos;exercice {annee}, sans les restes à réaliser reportés</source>
        <translation>Credits voted for {annee}, without what was carried over</translation>
    </message>
    <message>
        <source>DGF : {apres} en {annee}, {avant} en {premiere}</source>
        <translation>DGF: {apres} in {annee}, {avant} in {premiere}</translation>
    </message>
    <message>
        <source>De l&apos;épargne de gestion à l&apos;épargne nette (OFGL), par compte</source>
        <translation>From management savings to net savings (OFGL), by year of accounts</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Définitions de l&apos;OFGL : opérations réelles, hors résultats reportés et restes à réaliser.</source>
        <translation>OFGL definitions: real movements, without results carried over and what remains to be done.</translation>
    </message>
    <message>
        <source>Dépenses</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Encours de la dette</source>
        <translation>Outstanding debt</translation>
    </message>
    <message>
        <source>Encours de la dette au 31 décembre {annee} : {montant}</source>
        <translation>Outstanding debt on 31 December {annee}: {montant}</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Financial year</translation>
    </message>
    <message>
        <source>Exercice du dernier compte</source>
        <translation>Year of the latest accounts</translation>
    </message>
    <message>
        <source>Exercice précédent</source>
        <translation>Previous financial year</translation>
    </message>
    <message>
        <source>Fonctionnement</source>
        <translation>Operating</translation>
    </message>
    <message>
        <source>Graphique</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Il faut au moins deux années de comptes : importez ceux des années précédentes.</source>
        <translation>At least two years of accounts are needed: import those of earlier years.</translation>
    </message>
    <message>
        <source>Il faut au moins deux comptes (CA ou CFU) : importez ceux des années précédentes.</source>
        <translation>At least two accounts (CA or CFU) are needed: import those of earlier years.</translation>
    </message>
    <message>
        <source>Importez un budget ou un compte.</source>
        <translation>Import a budget or accounts.</translation>
    </message>
    <message>
        <source>Impôt</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Impôts locaux : {apres} en {annee}, {avant} en {premiere}</source>
        <translation>Local taxes: {apres} in {annee}, {avant} in {premiere}</translation>
    </message>
    <message>
        <source>Investir prend {montant} sur les réserves</source>
        <translation>Investing takes {montant} from the reserves</translation>
    </message>
    <message>
        <source>Investissement</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Jauge de santé financière</source>
        <translation>Financial health gauge</translation>
    </message>
    <message>
        <source>L&apos;encours de dette du scénario n&apos;est pas connu (page Dette, ou réglages du scénario).</source>
        <translation>The debt of the scenario is not known (page Debt, or settings of the scenario).</translation>
    </message>
    <message>
        <source>L&apos;encours n&apos;est ni dans le budget, ni dans les données embarquées de la collectivité, ni dans une balance importée (page Données).</source>
        <translation>The outstanding debt is neither in the budget, nor in the bundled data of the local authority, nor in an imported balance (Data page).</translation>
    </message>
    <message>
        <source>L&apos;investissement est financé, et {montant} vont aux réserves</source>
        <translation>Investment is paid for, and {montant} go to the reserves</translation>
    </message>
    <message>
        <source>L&apos;évolution n&apos;a pas de sens : le montant de départ est nul ou négatif.</source>
        <translation>The change has no meaning: the first amount is zero or negative.</translation>
    </message>
    <message>
        <source>La collectivité compte {nombre} habitants.</source>
        <translation>The local authority has {nombre} inhabitants.</translation>
    </message>
    <message>
        <source>La population n&apos;est pas connue : donnez-la (menu Édition, Population…).</source>
        <translation>The population is not known: give it (Edit menu, Population…).</translation>
    </message>
    <message>
        <source>Le PDF de la séance n&apos;a pas pu être enregistré.</source>
        <translation>The PDF of the meeting could not be saved.</translation>
    </message>
    <message>
        <source>Le classeur n&apos;a pas le document de cette occasion ({etapes}).</source>
        <translation>The workspace lacks the document of this occasion ({etapes}).</translation>
    </message>
    <message>
        <source>Le document de {annee} qui permettrait de comparer ({etape}) n&apos;est pas dans le classeur.</source>
        <translation>The document of {annee} to compare with ({etape}) is not in the workspace.</translation>
    </message>
    <message>
        <source>Le document n&apos;a aucune ligne de ce côté de la section.</source>
        <translation>The document has no line on this side of the section.</translation>
    </message>
    <message>
        <source>Le document n&apos;a aucune ligne ici : il n&apos;y change rien.</source>
        <translation>The document has no line here: it changes nothing.</translation>
    </message>
    <message>
        <source>Le document n&apos;a rien de ce côté de la section.</source>
        <translation>The document has nothing on this side of the section.</translation>
    </message>
    <message>
        <source>Le document ne change aucun crédit.</source>
        <translation>The document changes no credit.</translation>
    </message>
    <message>
        <source>Le document ne donne pas ce montant.</source>
        <translation>The document does not give this amount.</translation>
    </message>
    <message>
        <source>Le document ne présente pas ses dépenses par fonction : les politiques ne s&apos;y lisent pas.</source>
        <translation>The document does not present its expenditure by function: policies cannot be read in it.</translation>
    </message>
    <message>
        <source>Le dossier enregistré dans ce classeur est illisible.</source>
        <translation>The pack saved in this workspace cannot be read.</translation>
    </message>
    <message>
        <source>Le personnel : {part} des dépenses de fonctionnement en {annee}</source>
        <translation>Staff: {part} of operating expenditure in {annee}</translation>
    </message>
    <message>
        <source>Le programme que suit le scénario a été supprimé.</source>
        <translation>The programme that the scenario follows was removed.</translation>
    </message>
    <message>
        <source>Le scénario ne suit aucun programme d&apos;investissement.</source>
        <translation>The scenario follows no investment programme.</translation>
    </message>
    <message>
        <source>Le taux global de foncier bâti réunit commune, EPCI et taxes annexes. Les bases viennent de l&apos;état 1259 (page Impôts locaux).</source>
        <translation>The global property tax rate adds up commune, EPCI and additional taxes. Bases come from form 1259 (Local taxes page).</translation>
    </message>
    <message>
        <source>Les crédits votés ne sont pas connus : deux documents de {annee} ont la même étape et le même numéro ({etape}).</source>
        <translation>The credits voted are not known: two documents of {annee} have the same step and number ({etape}).</translation>
    </message>
    <message>
        <source>Les crédits votés ne sont pas connus : il manque la décision modificative n° {numeros} de {annee}. Importez-la.</source>
        <translation>The credits voted are not known: amending decision no. {numeros} of {annee} is missing. Import it.</translation>
    </message>
    <message>
        <source>Les taux des impôts locaux</source>
        <translation>Rates of local taxes</translation>
    </message>
    <message>
        <source>Les taux ne changent pas en {annee}</source>
        <translation>Rates do not change in {annee}</translation>
    </message>
    <message>
        <source>Les taux proposés pour {annee}</source>
        <translation>Rates proposed for {annee}</translation>
    </message>
    <message>
        <source>Les {nombre} plus petits changements ne sont pas dessinés : ils sont dans le tableau.</source>
        <translation>The {nombre} smallest changes are not drawn: they are in the table.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Lacking</translation>
    </message>
    <message>
        <source>Mettez BudgetLocal à jour, ou préparez un nouveau dossier.</source>
        <translation>Update BudgetLocal, or prepare a new pack.</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Médiane de la strate</source>
        <translation>Median of the class</translation>
    </message>
    <message>
        <source>Médiane de {connues} communes connues sur {membres} (OFGL, budgets principaux).</source>
        <translation>Median of {connues} known communes out of {membres} (OFGL, main budgets).</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Non demandé</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>OFGL, budgets principaux {annee}</source>
        <translation>OFGL, main budgets {annee}</translation>
    </message>
    <message>
        <source>Opération</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Par habitant en {annee}, face à la strate</source>
        <translation>Per inhabitant in {annee}, against similar communes</translation>
    </message>
    <message>
        <source>Part de la collectivité seule.</source>
        <translation>Share of the local authority alone.</translation>
    </message>
    <message>
        <source>Part du personnel dans les dépenses de fonctionnement</source>
        <translation>Share of staff in operating expenditure</translation>
    </message>
    <message>
        <source>Partie</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Plafond : {source}.</source>
        <translation>Ceiling: {source}.</translation>
    </message>
    <message>
        <source>Plafond de référence</source>
        <translation>Reference ceiling</translation>
    </message>
    <message>
        <source>Population inconnue : vérifiez si l&apos;article s&apos;applique.</source>
        <translation>Unknown population: check whether the article applies.</translation>
    </message>
    <message>
        <source>Population totale</source>
        <translation>Total population</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Produit attendu</source>
        <translation>Expected product</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Ratios (CGCT, article R2313-1) : {document}</source>
        <translation>Ratios (CGCT, article R2313-1): {document}</translation>
    </message>
    <message>
        <source>Recettes</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Rempli</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>Rempli par, ou raison</source>
        <translation>Filled by, or why not</translation>
    </message>
    <message>
        <source>Report en fonctionnement (002)</source>
        <translation>Carried over, operating section (002)</translation>
    </message>
    <message>
        <source>Report en investissement (001)</source>
        <translation>Carried over, capital section (001)</translation>
    </message>
    <message>
        <source>Restes à réaliser, dépenses d&apos;investissement</source>
        <translation>Remaining to be done, capital expenditure</translation>
    </message>
    <message>
        <source>Restes à réaliser, dépenses d&apos;investissement (en moins)</source>
        <translation>Remaining to be done, capital expenditure (deducted)</translation>
    </message>
    <message>
        <source>Restes à réaliser, recettes d&apos;investissement</source>
        <translation>Remaining to be done, capital revenue</translation>
    </message>
    <message>
        <source>Réalisé divisé par les crédits ouverts ; les lignes sans exécution (001, 002, 020 à 024) n&apos;entrent dans aucun des deux.</source>
        <translation>Executed divided by open credits; lines without execution (001, 002, 020 to 024) enter neither.</translation>
    </message>
    <message>
        <source>Résultat : {document}</source>
        <translation>Result: {document}</translation>
    </message>
    <message>
        <source>Résultat de fonctionnement</source>
        <translation>Operating result</translation>
    </message>
    <message>
        <source>Résultat global, restes à réaliser compris</source>
        <translation>Whole result, with what remains to be done</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Ses choix et ses textes sont perdus ; le dossier proposé est montré.</source>
        <translation>Its choices and words are lost; the proposed pack is shown.</translation>
    </message>
    <message>
        <source>Solde d&apos;investissement</source>
        <translation>Capital balance</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Taux de réalisation : {section}, {sens}</source>
        <translation>Execution rate: {section}, {sens}</translation>
    </message>
    <message>
        <source>Taux proposé {annee}</source>
        <translation>Proposed rate {annee}</translation>
    </message>
    <message>
        <source>Taux {annee}</source>
        <translation>Rate {annee}</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Titres moins mandats, résultats antérieurs compris ; affectation au plus juste (CGCT, articles R2311-11 à R2311-13).</source>
        <translation>Revenue less payments, earlier results included; the least that must be set aside (CGCT, articles R2311-11 to R2311-13).</translation>
    </message>
    <message>
        <source>Total de la section : {section}, {sens}</source>
        <translation>Total of the section: {section}, {sens}</translation>
    </message>
    <message>
        <source>Une décision modificative ne dit que des changements, pas un plan de financement.</source>
        <translation>An amending decision only tells changes, not how investment is paid for.</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Voté au total</source>
        <translation>Voted in all</translation>
    </message>
    <message>
        <source>Voté avant</source>
        <translation>Voted before</translation>
    </message>
    <message>
        <source>contenu d&apos;usage (guides des préfectures), non listé par la loi</source>
        <translation>usual content (guides of the prefectures), not listed by the law</translation>
    </message>
    <message>
        <source>d&apos;après l&apos;exercice {annee}</source>
        <translation>from the year {annee}</translation>
    </message>
    <message>
        <source>diapositive</source>
        <translation>slide</translation>
    </message>
    <message>
        <source>n. d. : annexe de dette absente. L&apos;état de la dette n&apos;est pas dans les fichiers importés.</source>
        <translation>n. d.: no debt annex. The statement of the debt is not in the imported files.</translation>
    </message>
    <message>
        <source>n. d. : les bases de l&apos;état 1259 ne sont pas saisies (page Impôts locaux).</source>
        <translation>n. d.: the bases of form 1259 are not typed (Local taxes page).</translation>
    </message>
    <message>
        <source>n. d. : les derniers taux publiés que l&apos;on connaît sont de {annee}. Tapez votre état 1259 (page Impôts locaux).</source>
        <translation>n. d.: the latest published rates known are those of {annee}. Type your form 1259 (Local taxes page).</translation>
    </message>
    <message>
        <source>n. d. : les données embarquées n&apos;ont pas la médiane de la strate pour l&apos;année de vos comptes.</source>
        <translation>n. d.: the bundled data lack the median of the class for the year of your accounts.</translation>
    </message>
    <message>
        <source>n. d. : les taux ne sont dans aucun fichier. Tapez votre état 1259 (page Impôts locaux), ou complétez l&apos;extrait (page Données).</source>
        <translation>n. d.: the rates are in no file. Type your form 1259 (Local taxes page), or complete the extract (Data page).</translation>
    </message>
    <message>
        <source>n. d. : ni les comptes importés, ni les données embarquées, ni une balance importée ne donnent deux années de ce chiffre.</source>
        <translation>n. d.: neither imported accounts, nor bundled data, nor an imported balance give two years of this figure.</translation>
    </message>
    <message>
        <source>n. d. : plusieurs votes de taux sont saisis pour cet exercice (page Impôts locaux) ; gardez celui qui est proposé au conseil.</source>
        <translation>n. d.: several votes of rates are typed for this year (Local taxes page); keep the one that is proposed to the council.</translation>
    </message>
    <message>
        <source>n. d. : sans la population du compte, la strate n&apos;est pas connue.</source>
        <translation>n. d.: without the population of the accounts, the class is not known.</translation>
    </message>
    <message>
        <source>n. d. : seules les communes (budget principal) ont une strate à qui se comparer.</source>
        <translation>n. d.: only communes (main budget) have a class to compare with.</translation>
    </message>
    <message>
        <source>n. d. : un vote de taux de ce classeur est illisible.</source>
        <translation>n. d.: a vote of rates of this workspace cannot be read.</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>tout le dossier</source>
        <translation>the whole pack</translation>
    </message>
    <message>
        <source>{article}, depuis le {date}</source>
        <translation>{article}, since {date}</translation>
    </message>
    <message>
        <source>{collectivite}, compte {annee}</source>
        <translation>{collectivite}, accounts {annee}</translation>
    </message>
    <message>
        <source>{collectivite}, {budget}, comptes {annees}</source>
        <translation>{collectivite}, {budget}, accounts {annees}</translation>
    </message>
    <message>
        <source>{comptes}, annexe de la dette</source>
        <translation>{comptes}, debt annex</translation>
    </message>
    <message>
        <source>{element} : {etat}</source>
        <translation>{element}: {etat}</translation>
    </message>
    <message>
        <source>{etape} : ce qui finance l&apos;investissement, ce qui est investi</source>
        <translation>{etape}: what pays for investment, what is invested</translation>
    </message>
    <message>
        <source>{etape} : {depenses}</source>
        <translation>{etape}: {depenses}</translation>
    </message>
    <message>
        <source>{montant} par habitant</source>
        <translation>{montant} per inhabitant</translation>
    </message>
    <message>
        <source>{nombre} ans</source>
        <translation>{nombre} years</translation>
    </message>
    <message>
        <source>{nom} (crédits votés de l&apos;exercice, BS compris)</source>
        <translation>{nom} (credits voted for the year, BS included)</translation>
    </message>
    <message>
        <source>{nom} (crédits votés de l&apos;exercice, DM comprise)</source>
        <translation>{nom} (credits voted for the year, DM included)</translation>
    </message>
    <message>
        <source>{nom} : {valeur}.</source>
        <translation>{nom}: {valeur}.</translation>
    </message>
    <message>
        <source>{nom} : {valeur}. {definition}</source>
        <translation>{nom}: {valeur}. {definition}</translation>
    </message>
    <message>
        <source>{nom} par habitant</source>
        <translation>{nom} per inhabitant</translation>
    </message>
    <message>
        <source>{nom}, écart sur un an</source>
        <translation>{nom}, change in one year</translation>
    </message>
    <message>
        <source>{nom}, évolution sur un an</source>
        <translation>{nom}, growth in one year</translation>
    </message>
    <message>
        <source>{politique} : {part} des dépenses de fonctionnement</source>
        <translation>{politique}: {part} of operating expenditure</translation>
    </message>
    <message>
        <source>{titre} ({support})</source>
        <translation>{titre} ({support})</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;est pas connu.</source>
        <translation>“{nom}” is not known.</translation>
    </message>
    <message>
        <source>« {partie} » : {raison}</source>
        <translation>“{partie}”: {raison}</translation>
    </message>
    <message>
        <source>« {partie} » est décochée.</source>
        <translation>“{partie}” is not ticked.</translation>
    </message>
    <message>
        <source>À rédiger : {aide}</source>
        <translation>To be written: {aide}</translation>
    </message>
    <message>
        <source>Épargne brute : gestion moins intérêts et exceptionnel ; épargne nette : moins le capital remboursé.</source>
        <translation>Gross savings: management savings less interest and one-off items; net savings: less principal repaid.</translation>
    </message>
    <message>
        <source>Épargne nette {annee} : {montant}</source>
        <translation>Net savings {annee}: {montant}</translation>
    </message>
    <message>
        <source>Équilibre : {document}</source>
        <translation>Balance: {document}</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>État 1259 et taux saisis pour {annee}</source>
        <translation>Form 1259 and rates typed for {annee}</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>à partir de {nombre} habitants</source>
        <translation>from {nombre} inhabitants</translation>
    </message>
</context>
<context>
    <name>DossierEdits</name>
    <message>
        <source>La modification n&apos;a pas été faite</source>
        <translation>The change was not made</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossier de conseil</source>
        <translation>Council pack</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Ce qui a changé</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Occasion</translation>
    </message>
    <message>
        <source>Ce que le conseil va examiner</source>
        <translation>What the council will look at</translation>
    </message>
    <message>
        <source>&amp;Séance du</source>
        <translation>Co&amp;uncil of</translation>
    </message>
    <message>
        <source>Le jour du conseil, imprimé sur le dossier</source>
        <translation>The day of the council, printed on the pack</translation>
    </message>
    <message>
        <source>Écrire le dossie&amp;r…</source>
        <translation>W&amp;rite the pack…</translation>
    </message>
    <message>
        <source>Tous les fichiers du dossier, dans un répertoire</source>
        <translation>All the files of the pack, in a folder</translation>
    </message>
    <message>
        <source>&amp;Mode séance</source>
        <translation>Council &amp;mode</translation>
    </message>
    <message>
        <source>Les diapositives en plein écran, sans menus (F5)</source>
        <translation>The slides on the whole screen, without menus (F5)</translation>
    </message>
    <message>
        <source>la date du conseil</source>
        <translation>the date of the council</translation>
    </message>
    <message>
        <source>{diapos} diapositives, {passages} passages · {sujet}</source>
        <translation>{diapos} slides, {passages} passages · {sujet}</translation>
    </message>
    <message>
        <source>Contrôle ({nombre})</source>
        <translation>Checklist ({nombre})</translation>
    </message>
    <message>
        <source>Ce qui a changé ({nombre})</source>
        <translation>What has changed ({nombre})</translation>
    </message>
    <message>
        <source>le repère des chiffres</source>
        <translation>the reference of the figures</translation>
    </message>
    <message>
        <source>l&apos;écriture des parties confidentielles</source>
        <translation>the writing of confidential parts</translation>
    </message>
    <message>
        <source>le retrait des parties confidentielles</source>
        <translation>the leaving out of confidential parts</translation>
    </message>
    <message>
        <source>Où écrire le dossier</source>
        <translation>Where to write the pack</translation>
    </message>
    <message>
        <source>Écriture du dossier</source>
        <translation>Writing the pack</translation>
    </message>
    <message>
        <source>Le dossier n&apos;a pas été écrit</source>
        <translation>The pack was not written</translation>
    </message>
</context>
<context>
    <name>Doublon</name>
    <message>
        <source>Budget principal et annexes : les flux entre eux comptent deux fois</source>
        <translation>Main and annex budgets: flows between them count twice</translation>
    </message>
    <message>
        <source>Ces écritures ne sont ni payées ni encaissées et figurent des deux côtés. Les totaux de section les comptent ; les indicateurs ne prennent que les mouvements réels.</source>
        <translation>These entries are neither paid nor received and stand on both sides. Section totals count them; the indicators take real movements only.</translation>
    </message>
    <message>
        <source>Consolider demande d&apos;ôter une fois les flux croisés (OFGL) : personnel affecté, subventions et remboursements entre budgets.</source>
        <translation>Consolidating means taking out cross flows once (OFGL): assigned staff, grants and reimbursements between budgets.</translation>
    </message>
    <message>
        <source>Deux états du même compte ne s&apos;additionnent pas</source>
        <translation>Two states of the same account do not add up</translation>
    </message>
    <message>
        <source>La ligne {rang} ({compte}) répète le total de {nombre} autres lignes</source>
        <translation>Line {rang} ({compte}) repeats the total of {nombre} other lines</translation>
    </message>
    <message>
        <source>Réel et ordre : {montant} d&apos;écritures d&apos;ordre</source>
        <translation>Real and order: {montant} of order entries</translation>
    </message>
    <message>
        <source>Un montant ne s&apos;additionne qu&apos;une fois : les lignes, ou leur total, jamais les deux.</source>
        <translation>An amount is added once only: the lines, or their total, never both.</translation>
    </message>
    <message>
        <source>Voté et réalisé ne s&apos;additionnent pas</source>
        <translation>Voted and executed do not add up</translation>
    </message>
    <message>
        <source>{montant} dans « {fichier} » : c&apos;est au centime la somme des lignes de détail. Les deux s&apos;additionnent dans tous les totaux ; retirez la ligne de total du fichier.</source>
        <translation>{montant} in “{fichier}”: to the cent the sum of the detailed lines. Both are added in every total; remove the total line from the file.</translation>
    </message>
</context>
<context>
    <name>DownloadView</name>
    <message>
        <source>BudgetLocal ne va jamais sur le réseau de lui-même : seulement quand vous cliquez sur Télécharger, et seulement à l&apos;adresse du producteur. Le fichier est ensuite importé. Un téléchargement arrêté reprend où il en était.</source>
        <translation>BudgetLocal never goes on the network by itself: only when you click on Download, and only to the address of the producer. The file is then imported. A download that was stopped goes on where it was.</translation>
    </message>
    <message>
        <source>Jeux officiels connus</source>
        <translation>Known official data sets</translation>
    </message>
    <message>
        <source>&amp;Année</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>L&apos;année du jeu de données à télécharger</source>
        <translation>The year of the data set to download</translation>
    </message>
    <message>
        <source>&amp;Télécharger et importer</source>
        <translation>&amp;Download and import</translation>
    </message>
    <message>
        <source>&amp;Copier l&apos;adresse de la page</source>
        <translation>&amp;Copy the address of the page</translation>
    </message>
    <message>
        <source>Pour l&apos;ouvrir dans votre navigateur et prendre le fichier vous-même</source>
        <translation>To open it in your browser and take the file yourself</translation>
    </message>
    <message>
        <source>Les fichiers téléchargés restent dans {dossier} : supprimez-les quand vous voulez.</source>
        <translation>Downloaded files stay in {dossier}: delete them whenever you like.</translation>
    </message>
    <message>
        <source>Page du producteur : {adresse}</source>
        <translation>Page of the producer: {adresse}</translation>
    </message>
    <message>
        <source>Téléchargement : {titre}</source>
        <translation>Download: {titre}</translation>
    </message>
    <message>
        <source>Le téléchargement n&apos;a pas abouti</source>
        <translation>The download did not succeed</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>&amp;Projet</source>
        <translation>Dra&amp;ft</translation>
    </message>
    <message>
        <source>Projet que le tableau montre</source>
        <translation>Draft that the table shows</translation>
    </message>
    <message>
        <source>Nouvelle &amp;DM…</source>
        <translation>New &amp;amending decision…</translation>
    </message>
    <message>
        <source>Nouveau &amp;virement…</source>
        <translation>New &amp;transfer…</translation>
    </message>
    <message>
        <source>&amp;Ce projet</source>
        <translation>&amp;This draft</translation>
    </message>
    <message>
        <source>Ajouter un compte, renommer, imprimer, supprimer</source>
        <translation>Add an account, rename, print, remove</translation>
    </message>
    <message>
        <source>Ajouter un &amp;compte…</source>
        <translation>Add an a&amp;ccount…</translation>
    </message>
    <message>
        <source>Re&amp;nommer…</source>
        <translation>Re&amp;name…</translation>
    </message>
    <message>
        <source>Déli&amp;bération en PDF…</source>
        <translation>Deli&amp;beration as PDF…</translation>
    </message>
    <message>
        <source>S&amp;upprimer</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Crédits avant et après le projet</source>
        <translation>Credits before and after the draft</translation>
    </message>
    <message>
        <source>Tableau de la délibération</source>
        <translation>Table of the deliberation</translation>
    </message>
    <message>
        <source>Contrôles du projet</source>
        <translation>Checks of the draft</translation>
    </message>
    <message>
        <source>DM</source>
        <translation>DM</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Aucun projet pour cet exercice</source>
        <translation>No draft for this year</translation>
    </message>
    <message>
        <source>Préparez une décision modificative ou un virement de crédits : l&apos;équilibre, le disponible et l&apos;atterrissage se recalculent à chaque montant tapé. Rien n&apos;est écrit dans le budget voté, et tout s&apos;annule.</source>
        <translation>Prepare an amending decision or a transfer of credits: balance, available credits and landing are worked out again at each amount you type. Nothing is written into the voted budget, and everything can be undone.</translation>
    </message>
    <message>
        <source>Nouvelle DM…</source>
        <translation>New amending decision…</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>&amp;Formule</source>
        <translation>&amp;Formula</translation>
    </message>
    <message>
        <source>Comptes, indicateurs, statistiques. Ctrl+Espace propose ; voir le guide (F1).</source>
        <translation>Accounts, indicators, statistics. Ctrl+Space suggests; see the guide (F1).</translation>
    </message>
    <message>
        <source>mon_{code}</source>
        <translation>mon_{code}</translation>
    </message>
    <message>
        <source>Donnez un nom, un code, et écrivez une formule.</source>
        <translation>Give a name, a code, and write a formula.</translation>
    </message>
    <message>
        <source>&amp;Libellé</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Le nom que liront les élus.</source>
        <translation>The name that councillors will read.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Le nom dans les formules : minuscules sans accent, chiffres, tirets bas.</source>
        <translation>The name in formulas: small letters without accent, digits, underscores.</translation>
    </message>
    <message>
        <source>&amp;Définition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>Ce que l&apos;indicateur mesure, en une phrase.</source>
        <translation>What the indicator measures, in one sentence.</translation>
    </message>
    <message>
        <source>Valeur sur le document affiché</source>
        <translation>Value for the document shown</translation>
    </message>
    <message>
        <source>E&amp;xpliquer</source>
        <translation>E&amp;xplain</translation>
    </message>
    <message>
        <source>Les comptes et les lignes de ce chiffre (Ctrl+E)</source>
        <translation>The accounts and lines of this figure (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enre&amp;gistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Garder dans mes indicateurs ; chaque version reste</source>
        <translation>Keep among my indicators; each version stays</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>DrawnView</name>
    <message>
        <source>Sur 1 000 €</source>
        <translation>Out of 1 000 €</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Déposez pour ouvrir</source>
        <translation>Drop to open</translation>
    </message>
    <message>
        <source>Budgets (.xml, .xlsx, .xls, .ods, .csv), classeurs (.budgetlocal), fichiers officiels (.csv, .zip, .xlsx)</source>
        <translation>Budgets (.xml, .xlsx, .xls, .ods, .csv), workbooks (.budgetlocal), official files (.csv, .zip, .xlsx)</translation>
    </message>
</context>
<context>
    <name>EditFlow</name>
    <message>
        <source>la suppression de {document}</source>
        <translation>removal of {document}</translation>
    </message>
    <message>
        <source>Renommer le budget</source>
        <translation>Rename the budget</translation>
    </message>
    <message>
        <source>Le nouveau nom apparaîtra dans les pages, les graphiques et les exports.</source>
        <translation>The new name will appear in pages, charts and exports.</translation>
    </message>
    <message>
        <source>&amp;Nom du budget</source>
        <translation>&amp;Name of the budget</translation>
    </message>
    <message>
        <source>Le nom montré partout.</source>
        <translation>The name shown everywhere.</translation>
    </message>
    <message>
        <source>Population de {exercice}</source>
        <translation>Population of {exercice}</translation>
    </message>
    <message>
        <source>Elle sert aux montants par habitant. Par défaut, c&apos;est celle qui est écrite dans le document.</source>
        <translation>It is used for amounts per inhabitant. By default it is the one written in the document.</translation>
    </message>
    <message>
        <source>&amp;Habitants</source>
        <translation>&amp;Inhabitants</translation>
    </message>
    <message>
        <source>Population totale de l&apos;exercice, en habitants ; 0 : celle du document.</source>
        <translation>Total population of the year, in inhabitants; 0: that of the document.</translation>
    </message>
    <message>
        <source>celle du document</source>
        <translation>that of the document</translation>
    </message>
    <message>
        <source>Potentiel fiscal de {exercice}</source>
        <translation>Fiscal potential of {exercice}</translation>
    </message>
    <message>
        <source>Il est sur la fiche individuelle DGF de l&apos;exercice. Il sert au ratio 8 (coefficient de mobilisation du potentiel fiscal). Un champ vide reprend celui du document, s&apos;il en déclare un.</source>
        <translation>It is on the DGF sheet of the year. It serves ratio 8 (tax effort over fiscal potential). An empty field goes back to that of the document, if it declares one.</translation>
    </message>
    <message>
        <source>&amp;Potentiel fiscal (€)</source>
        <translation>Fiscal &amp;potential (€)</translation>
    </message>
    <message>
        <source>Potentiel fiscal de la commune, en euros ; vide : celui du document.</source>
        <translation>Fiscal potential of the commune, in euros; empty: that of the document.</translation>
    </message>
    <message>
        <source>le nom « {nom} »</source>
        <translation>the name &quot;{nom}&quot;</translation>
    </message>
    <message>
        <source>la population de {exercice}</source>
        <translation>the population of {exercice}</translation>
    </message>
    <message>
        <source>le potentiel fiscal de {exercice}</source>
        <translation>the fiscal potential of {exercice}</translation>
    </message>
    <message>
        <source>La modification n&apos;a pas été faite</source>
        <translation>The change was not made</translation>
    </message>
</context>
<context>
    <name>EffectsView</name>
    <message>
        <source>D&apos;où vient la hausse</source>
        <translation>Where the rise comes from</translation>
    </message>
    <message>
        <source>Variation du produit = effet base + effet taux + périmètre et autres, au centime. Là où une donnée manque, rien n&apos;est estimé : la raison est dite.</source>
        <translation>Change of the product = base effect + rate effect + perimeter and others, to the cent. Where a figure is missing nothing is estimated: the reason is given.</translation>
    </message>
    <message>
        <source>Effets base et taux</source>
        <translation>Base and rate effects</translation>
    </message>
    <message>
        <source>Ces chiffres ne sont pas gardés : ouvrez vos budgets pour les garder.</source>
        <translation>These figures are not kept: open your budgets to keep them.</translation>
    </message>
    <message>
        <source>Cette collectivité n&apos;est pas dans les données embarquées : bases et taux ne sont pas connus.</source>
        <translation>This authority is not in the bundled data: bases and rates are not known.</translation>
    </message>
    <message>
        <source>• {impot} : {raison}</source>
        <translation>• {impot}: {raison}</translation>
    </message>
</context>
<context>
    <name>Effets</name>
    <message>
        <source>1er cinquième (les moins riches)</source>
        <translation>1st fifth (the least rich)</translation>
    </message>
    <message>
        <source>2e cinquième</source>
        <translation>2nd fifth</translation>
    </message>
    <message>
        <source>3e cinquième</source>
        <translation>3rd fifth</translation>
    </message>
    <message>
        <source>4e cinquième</source>
        <translation>4th fifth</translation>
    </message>
    <message>
        <source>5e cinquième (les plus riches)</source>
        <translation>5th fifth (the richest)</translation>
    </message>
    <message>
        <source>Amendement</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Année précédente, et DNP</source>
        <translation>Year before, and DNP</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Article (CGCT)</source>
        <translation>Article (CGCT)</translation>
    </message>
    <message>
        <source>Article {numero} du CGCT</source>
        <translation>Article {numero} of the CGCT</translation>
    </message>
    <message>
        <source>Aucun nombre n&apos;est changé : voici la loi en vigueur. Changez un nombre dans la phrase d&apos;un article pour voir qui gagne et qui perd.</source>
        <translation>No number is changed: this is the law in force. Change a number in the sentence of an article to see who gains and who loses.</translation>
    </message>
    <message>
        <source>Aucune commune du fichier {annee} n&apos;est calculable.</source>
        <translation>No commune of the {annee} file can be computed.</translation>
    </message>
    <message>
        <source>Autre amendement</source>
        <translation>Other amendment</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Avec ces nombres, une enveloppe ne peut pas être répartie.</source>
        <translation>With these numbers, an envelope cannot be shared out.</translation>
    </message>
    <message>
        <source>Avec vos critères</source>
        <translation>With your criteria</translation>
    </message>
    <message>
        <source>Baissez le premier ou relevez le second.</source>
        <translation>Lower the first or raise the second.</translation>
    </message>
    <message>
        <source>Bourg-centre</source>
        <translation>Market town</translation>
    </message>
    <message>
        <source>Bourg-centre : part de la population du canton, au moins</source>
        <translation>Market town: share of the people of the canton, at least</translation>
    </message>
    <message>
        <source>Bourg-centre : potentiel financier par habitant en dessous de</source>
        <translation>Market town: financial potential per head below</translation>
    </message>
    <message>
        <source>Bourg-centre, chef-lieu d&apos;arrondissement : population DGF, au plus</source>
        <translation>Market town, chief town of an arrondissement: DGF population, at most</translation>
    </message>
    <message>
        <source>Calcul sur la fiche seule : les rangs et les valeurs de point restent ceux de la fiche.</source>
        <translation>Computed from the sheet alone: ranks and values of points stay those of the sheet.</translation>
    </message>
    <message>
        <source>Calculée</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Calculée − notifiée</source>
        <translation>Computed − notified</translation>
    </message>
    <message>
        <source>Capacité de désendettement (emprunts de l&apos;annexe) : {avant} ans avant, {apres} ans après.</source>
        <translation>Years to repay the debt (loans of the annex): {avant} before, {apres} after.</translation>
    </message>
    <message>
        <source>Capacité de désendettement : {avant} ans avant, {apres} ans après.</source>
        <translation>Years to repay the debt: {avant} before, {apres} after.</translation>
    </message>
    <message>
        <source>Capacité de désendettement inconnue : {raison}</source>
        <translation>Years to repay the debt unknown: {raison}</translation>
    </message>
    <message>
        <source>Ce fichier vient d&apos;une version plus récente de BudgetLocal.</source>
        <translation>This file comes from a newer version of BudgetLocal.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas un amendement de BudgetLocal.</source>
        <translation>This is no amendment of BudgetLocal.</translation>
    </message>
    <message>
        <source>Ce que l&apos;extrait embarqué sait déjà</source>
        <translation>What the bundled extract already knows</translation>
    </message>
    <message>
        <source>Ce que l&apos;État a notifié, d&apos;après le fichier ou la fiche</source>
        <translation>What the State has notified, by the file or the sheet</translation>
    </message>
    <message>
        <source>Ce que la loi change, par habitant : {groupe}</source>
        <translation>What the law changes, per inhabitant: {groupe}</translation>
    </message>
    <message>
        <source>Ce que la loi change, par habitant et par département</source>
        <translation>What the law changes, per inhabitant and by département</translation>
    </message>
    <message>
        <source>Ce qui reste avant de changer de côté ; négatif : condition non remplie</source>
        <translation>What is left before changing sides; negative: condition not met</translation>
    </message>
    <message>
        <source>Ces parts font {total}, et non 100 % : {noms}.</source>
        <translation>These shares make {total}, not 100%: {noms}.</translation>
    </message>
    <message>
        <source>Cet amendement ne change aucune de ses dotations.</source>
        <translation>This amendment changes none of its grants.</translation>
    </message>
    <message>
        <source>Cet amendement ne change les dotations d&apos;aucune commune de plus de 50 centimes.</source>
        <translation>This amendment changes the grants of no commune by more than 50 cents.</translation>
    </message>
    <message>
        <source>Cette fiche DGF ne peut pas être lue.</source>
        <translation>This DGF sheet cannot be read.</translation>
    </message>
    <message>
        <source>Changez l&apos;une d&apos;elles pour que la somme fasse 100 %.</source>
        <translation>Change one of them so that the sum is 100%.</translation>
    </message>
    <message>
        <source>Choisissez le budget principal de la commune (M57 ou M14).</source>
        <translation>Choose the main budget of the commune (M57 or M14).</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier, ou fermez le fichier.</source>
        <translation>Choose another folder, or close the file.</translation>
    </message>
    <message>
        <source>Choisissez une autre année, ou retirez ce changement.</source>
        <translation>Choose another year, or take this change back.</translation>
    </message>
    <message>
        <source>Cible : rang, au plus</source>
        <translation>Target: rank, at most</translation>
    </message>
    <message>
        <source>Combien de communes gagnent ou perdent, et combien</source>
        <translation>How many communes gain or lose, and how much</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune nouvelle</source>
        <translation>Merged commune</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes : les {nombre} plus grandes hausses et les {nombre} plus grandes baisses</source>
        <translation>Communes: the {nombre} largest gains and the {nombre} largest losses</translation>
    </message>
    <message>
        <source>Communes dont le total des dotations baisse de plus de 50 centimes.</source>
        <translation>Communes whose grants fall by more than 50 cents in all.</translation>
    </message>
    <message>
        <source>Communes dont le total des dotations monte de plus de 50 centimes.</source>
        <translation>Communes whose grants rise by more than 50 cents in all.</translation>
    </message>
    <message>
        <source>Communes dont les dotations changent</source>
        <translation>Communes whose grants change</translation>
    </message>
    <message>
        <source>Communes gagnantes</source>
        <translation>Communes that gain</translation>
    </message>
    <message>
        <source>Communes nouvelles</source>
        <translation>Merged communes</translation>
    </message>
    <message>
        <source>Communes perdantes</source>
        <translation>Communes that lose</translation>
    </message>
    <message>
        <source>Communes qui deviennent éligibles</source>
        <translation>Communes that become eligible</translation>
    </message>
    <message>
        <source>Communes qui ne sont plus éligibles</source>
        <translation>Communes that are no longer eligible</translation>
    </message>
    <message>
        <source>Compte {compte}</source>
        <translation>Account {compte}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Coût pour l&apos;État</source>
        <translation>Cost for the State</translation>
    </message>
    <message>
        <source>DGCL, critères de répartition {annee} et {precedente} (« {fichier} »)</source>
        <translation>DGCL, criteria of {annee} and {precedente} (“{fichier}”)</translation>
    </message>
    <message>
        <source>DNP</source>
        <translation>DNP</translation>
    </message>
    <message>
        <source>DNP, hors modèle : le montant notifié par le fichier compte dans les totaux, et aucun nombre d&apos;une loi ne le change.</source>
        <translation>DNP, outside the model: the amount notified by the file counts in the totals, and no number of a law changes it.</translation>
    </message>
    <message>
        <source>DSR : population DGF en dessous de</source>
        <translation>DSR: DGF population below</translation>
    </message>
    <message>
        <source>DSR bourg-centre</source>
        <translation>DSR market town</translation>
    </message>
    <message>
        <source>DSR cible</source>
        <translation>DSR target</translation>
    </message>
    <message>
        <source>DSR péréquation</source>
        <translation>DSR equalisation</translation>
    </message>
    <message>
        <source>DSR, les trois fractions</source>
        <translation>DSR, all three fractions</translation>
    </message>
    <message>
        <source>DSU</source>
        <translation>DSU</translation>
    </message>
    <message>
        <source>DSU : population DGF, au moins</source>
        <translation>DSU: DGF population, at least</translation>
    </message>
    <message>
        <source>DSU : potentiel financier par habitant en dessous de</source>
        <translation>DSU: financial potential per head below</translation>
    </message>
    <message>
        <source>DSU : rang, au plus</source>
        <translation>DSU: rank, at most</translation>
    </message>
    <message>
        <source>Demandez à la personne qui l&apos;a envoyé de l&apos;exporter de nouveau.</source>
        <translation>Ask the person who sent it to export it again.</translation>
    </message>
    <message>
        <source>Densité (grille de l&apos;INSEE)</source>
        <translation>Density (INSEE grid)</translation>
    </message>
    <message>
        <source>Densité non connue</source>
        <translation>Density unknown</translation>
    </message>
    <message>
        <source>Distance aux seuils</source>
        <translation>Distance to thresholds</translation>
    </message>
    <message>
        <source>Dotation</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Dotation forfaitaire</source>
        <translation>Flat grant</translation>
    </message>
    <message>
        <source>Dotations de {commune}</source>
        <translation>Grants of {commune}</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Effets par groupe : {groupe}</source>
        <translation>Effects by group: {groupe}</translation>
    </message>
    <message>
        <source>Elle a été changée hors de BudgetLocal : supprimez-la et saisissez-la de nouveau.</source>
        <translation>It was changed outside BudgetLocal: remove it and type it again.</translation>
    </message>
    <message>
        <source>Entrent</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enveloppes tenues, total versé différent : la dotation forfaitaire et celle des communes nouvelles n&apos;ont pas d&apos;enveloppe, l&apos;écrêtement et la hausse de DSU d&apos;une commune sont plafonnés, et la DSU a des garanties.</source>
        <translation>Envelopes held, another total paid: the flat grant and that of merged communes have no envelope, the levy on a commune and the growth of its DSU are capped, and the DSU has guarantees.</translation>
    </message>
    <message>
        <source>Fiche individuelle DGF {annee}</source>
        <translation>Individual DGF sheet {annee}</translation>
    </message>
    <message>
        <source>Fiche individuelle DGF {annee}, saisie ; OpenFisca-France-Dotations-Locales 7.0.1</source>
        <translation>Individual DGF sheet {annee}, typed; OpenFisca-France-Dotations-Locales 7.0.1</translation>
    </message>
    <message>
        <source>Gagnantes</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gagné par les gagnantes</source>
        <translation>Gained by those that gain</translation>
    </message>
    <message>
        <source>Hors de ce budget : {dotations}.</source>
        <translation>Not in this budget: {dotations}.</translation>
    </message>
    <message>
        <source>Il manque {nombre} champs à la fiche, dont : {champs}.</source>
        <translation>{nombre} fields are missing on the sheet, among them: {champs}.</translation>
    </message>
    <message>
        <source>Il manque à la fiche : {champs}.</source>
        <translation>Missing on the sheet: {champs}.</translation>
    </message>
    <message>
        <source>L&apos;erreur du calcul : ce que le modèle trouve de plus, ou de moins</source>
        <translation>The error of the calculation: what the model finds more, or less</translation>
    </message>
    <message>
        <source>L&apos;écrêtement de {annee} est calculé avec le potentiel fiscal moyen national de 2024 : le modèle ne connaît pas le suivant.</source>
        <translation>The levy of {annee} is computed with the mean national tax potential of 2024: the model does not know the next one.</translation>
    </message>
    <message>
        <source>La part de garantie demande que toutes les autres dotations soient connues.</source>
        <translation>The guarantee part asks for all other grants to be known.</translation>
    </message>
    <message>
        <source>Le budget est voté sous la loi en vigueur : comparez l&apos;amendement à elle pour voir ce qu&apos;il y change.</source>
        <translation>The budget is voted under the law in force: compare the amendment with it to see what it changes there.</translation>
    </message>
    <message>
        <source>Le fichier ne donne pas le revenu moyen sur trois ans : le rang de la fraction cible est calculé avec le revenu moyen de la strate pour toutes les communes.</source>
        <translation>The file does not give the mean income of three years: the rank for the target fraction is computed with the mean income of the stratum for every commune.</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être lu.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être écrit.</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>Le fichier {annee} des critères de la DGCL n&apos;est pas importé.</source>
        <translation>The {annee} file of criteria of the DGCL is not imported.</translation>
    </message>
    <message>
        <source>Le modèle ne connaît pas encore ces montants de {annee} et reprend les derniers connus : {montants}.</source>
        <translation>The model does not know these amounts of {annee} yet and repeats the last ones known: {montants}.</translation>
    </message>
    <message>
        <source>Le modèle ne donne pas de montant avec ces critères.</source>
        <translation>The model gives no amount with these criteria.</translation>
    </message>
    <message>
        <source>Le modèle ne donne pas de montant pour certaines communes.</source>
        <translation>The model gives no amount for some communes.</translation>
    </message>
    <message>
        <source>Le moteur de calcul des dotations n&apos;est pas installé.</source>
        <translation>The engine that computes the grants is not installed.</translation>
    </message>
    <message>
        <source>Le paramètre « {chemin} » n&apos;existe pas dans la loi de {annee}.</source>
        <translation>The parameter “{chemin}” is not in the law of {annee}.</translation>
    </message>
    <message>
        <source>Le paramètre « {chemin} » ne peut pas être changé.</source>
        <translation>The parameter “{chemin}” cannot be changed.</translation>
    </message>
    <message>
        <source>Les EPCI paient leur part de l&apos;écrêtement, que le modèle ne calcule pas : le total des communes n&apos;est pas le coût pour l&apos;État. La part demandée aux communes peut aussi ne pas être atteinte, leur écrêtement est plafonné.</source>
        <translation>EPCIs pay their part of the levy, which the model does not compute: the total of the communes is not the cost for the State. The part asked of the communes may not be reached either, their levy is capped.</translation>
    </message>
    <message>
        <source>Les dotations n&apos;ont pas de compte connu en {norme}.</source>
        <translation>Grants have no known account in {norme}.</translation>
    </message>
    <message>
        <source>Les planchers et les plafonds d&apos;évolution (90 % et 120 % de l&apos;an dernier) ne le permettent pas : rapprochez l&apos;enveloppe de celle de l&apos;an dernier, ou écartez le plancher et le plafond.</source>
        <translation>The floors and ceilings of change (90% and 120% of the year before) do not allow it: bring the envelope nearer to that of the year before, or move floor and ceiling apart.</translation>
    </message>
    <message>
        <source>Logement et quartiers</source>
        <translation>Housing and neighbourhoods</translation>
    </message>
    <message>
        <source>Loi : {nom}</source>
        <translation>Law: {nom}</translation>
    </message>
    <message>
        <source>Loi en vigueur</source>
        <translation>Law in force</translation>
    </message>
    <message>
        <source>Loi, changée par l&apos;amendement : {nom}</source>
        <translation>Law, changed by the amendment: {nom}</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Mettez BudgetLocal à jour.</source>
        <translation>Update BudgetLocal.</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Métropole ; classes de même effectif</source>
        <translation>Mainland; classes of the same size</translation>
    </message>
    <message>
        <source>Ne sont pas calculées, faute de donnée dans le fichier : la dérogation des communes nouvelles de 10 000 habitants et plus (DSR, art. L. 2334-22-2), la part salaires et la TASCOM de la dotation forfaitaire (art. L. 5211-32), la garantie de neuf ans de la DSU (art. L. 2334-18-3).</source>
        <translation>Not computed, for want of data in the file: the exception for merged communes of 10,000 people and more (DSR, art. L. 2334-22-2), the wage part and the TASCOM of the flat grant (art. L. 5211-32), the guarantee of nine years of the DSU (art. L. 2334-18-3).</translation>
    </message>
    <message>
        <source>Non éligible : cette fraction n&apos;a pas de garantie de sortie.</source>
        <translation>Not eligible: this fraction has no guarantee.</translation>
    </message>
    <message>
        <source>Non éligible, et déjà l&apos;an dernier : plus de garantie.</source>
        <translation>Not eligible, nor the year before: no guarantee left.</translation>
    </message>
    <message>
        <source>Non éligible. La garantie de neuf ans (population passée sous le seuil) demande l&apos;année de sortie, que les critères ne disent pas.</source>
        <translation>Not eligible. The guarantee of nine years (population fallen below the threshold) asks for the year of leaving, which the criteria do not say.</translation>
    </message>
    <message>
        <source>Notifié</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>Notifiée</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>OpenFisca-France-Dotations-Locales 7.0.1</source>
        <translation>OpenFisca-France-Dotations-Locales 7.0.1</translation>
    </message>
    <message>
        <source>Page Données : importez les critères de répartition de deux années qui se suivent (celle du calcul, et la précédente pour les garanties).</source>
        <translation>Page Data: import the criteria of two years that follow each other (that of the calculation, and the one before for the guarantees).</translation>
    </message>
    <message>
        <source>Pas d&apos;écrêtement : potentiel fiscal par habitant en dessous de</source>
        <translation>No levy: tax potential per head below</translation>
    </message>
    <message>
        <source>Perdantes</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Population DGF</source>
        <translation>DGF population</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Potentiel financier par habitant</source>
        <translation>Financial potential per head</translation>
    </message>
    <message>
        <source>Pour toutes les communes</source>
        <translation>For all communes</translation>
    </message>
    <message>
        <source>Péréquation : potentiel financier par habitant, au plus</source>
        <translation>Equalisation: financial potential per head, at most</translation>
    </message>
    <message>
        <source>Rangs notifiés</source>
        <translation>Notified ranks</translation>
    </message>
    <message>
        <source>Rangs recalculés : toutes les communes sont recalculées avec vos critères ; ceux des autres restent ceux du fichier.</source>
        <translation>Ranks again: all communes are computed anew with your criteria; those of the others stay as in the file.</translation>
    </message>
    <message>
        <source>Rangs tenus : votre commune et les autres gardent leur rang ; en vrai, un critère qui change déplace votre rang et celui d&apos;autres communes.</source>
        <translation>Ranks held: your commune and the others keep their rank; in truth, a criterion that changes moves your rank and that of other communes.</translation>
    </message>
    <message>
        <source>Recopiez le nombre de la fiche individuelle, sans signe ; laissez vide ce que vous ne connaissez pas.</source>
        <translation>Copy the number of the individual sheet, without a sign; leave empty what you do not know.</translation>
    </message>
    <message>
        <source>Reprise de la notification : le modèle ne la calcule pas.</source>
        <translation>Taken from the notification: the model does not compute it.</translation>
    </message>
    <message>
        <source>Richesse</source>
        <translation>Wealth</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>Seuil</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Seuls les nombres des articles proposés par la page le peuvent.</source>
        <translation>Only the numbers of the articles that the page offers can.</translation>
    </message>
    <message>
        <source>Somme de tous les écarts : ce que l&apos;État verse en plus, ou en moins.</source>
        <translation>Sum of all differences: what the State pays more, or less.</translation>
    </message>
    <message>
        <source>Somme des hausses.</source>
        <translation>Sum of the gains.</translation>
    </message>
    <message>
        <source>Somme des écarts des communes, sans la part des EPCI.</source>
        <translation>Sum of the changes of the communes, without the part of the EPCIs.</translation>
    </message>
    <message>
        <source>Sortent</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Sortie cette année : la moitié de l&apos;an dernier, cette seule année (0 an ensuite).</source>
        <translation>Left this year: half of the year before, this year only (0 years afterwards).</translation>
    </message>
    <message>
        <source>Strate de population</source>
        <translation>Population stratum</translation>
    </message>
    <message>
        <source>Sur le budget de la commune</source>
        <translation>On the budget of the commune</translation>
    </message>
    <message>
        <source>Sur le budget de {commune}</source>
        <translation>On the budget of {commune}</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Total des dotations</source>
        <translation>All grants</translation>
    </message>
    <message>
        <source>Tout le reste de BudgetLocal fonctionne. Pour cette page, installez les bibliothèques openfisca-core et openfisca-france-dotations-locales (« make run » le fait).</source>
        <translation>All the rest of BudgetLocal works. For this page, install the libraries openfisca-core and openfisca-france-dotations-locales (“make run” does it).</translation>
    </message>
    <message>
        <source>Tout écart est compté depuis l&apos;amendement « {nom} », non depuis la loi en vigueur.</source>
        <translation>Every change is counted from the amendment “{nom}”, not from the law in force.</translation>
    </message>
    <message>
        <source>Toutes les communes</source>
        <translation>All communes</translation>
    </message>
    <message>
        <source>Toutes les communes, par dotation</source>
        <translation>All communes, by grant</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Urbain dense</source>
        <translation>Dense urban</translation>
    </message>
    <message>
        <source>Urbain intermédiaire</source>
        <translation>Intermediate urban</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Valeurs nationales de l&apos;année</source>
        <translation>National values of the year</translation>
    </message>
    <message>
        <source>Vérifiez qu&apos;il existe et que vous pouvez l&apos;ouvrir.</source>
        <translation>Check that it exists and that you can open it.</translation>
    </message>
    <message>
        <source>Vérifiez que c&apos;est le fichier national des critères de répartition de la DGCL, complet, et importez-le de nouveau.</source>
        <translation>Check that it is the complete national file of criteria of the DGCL, and import it again.</translation>
    </message>
    <message>
        <source>Vérifiez ses critères dans le fichier, ou revenez au nombre d&apos;avant.</source>
        <translation>Check its criteria in the file, or go back to the number before.</translation>
    </message>
    <message>
        <source>calcul OpenFisca-France-Dotations-Locales 7.0.1</source>
        <translation>computed by OpenFisca-France-Dotations-Locales 7.0.1</translation>
    </message>
    <message>
        <source>coût pour l&apos;État</source>
        <translation>cost for the State</translation>
    </message>
    <message>
        <source>critère inconnu</source>
        <translation>criterion unknown</translation>
    </message>
    <message>
        <source>enveloppes changées par l&apos;autre amendement</source>
        <translation>envelopes changed by the other amendment</translation>
    </message>
    <message>
        <source>enveloppes de la DSR et de la DSU tenues</source>
        <translation>envelopes of the DSR and of the DSU held</translation>
    </message>
    <message>
        <source>enveloppes changées, payées par l&apos;État</source>
        <translation>envelopes changed, paid by the State</translation>
    </message>
    <message>
        <source>Donnez une valeur entre {bas} et {haut}, bornes comprises.</source>
        <translation>Give a value between {bas} and {haut}, bounds included.</translation>
    </message>
    <message>
        <source>enveloppes changées, payées par l&apos;écrêtement des communes et des EPCI (art. L. 2334-7-1)</source>
        <translation>envelopes changed, paid by the levy on communes and groupings (art. L. 2334-7-1)</translation>
    </message>
    <message>
        <source>gagnent {bas} à {haut} €</source>
        <translation>gain €{bas} to {haut}</translation>
    </message>
    <message>
        <source>gagnent {euros} € et plus</source>
        <translation>gain €{euros} and more</translation>
    </message>
    <message>
        <source>l&apos;épargne brute n&apos;est pas positive, elle ne rembourse rien.</source>
        <translation>gross savings are not positive, they repay nothing.</translation>
    </message>
    <message>
        <source>le budget n&apos;a pas de recette au compte {compte}</source>
        <translation>the budget has no receipt on account {compte}</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>non remplie</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>pas de compte connu pour cette dotation</source>
        <translation>no known account for this grant</translation>
    </message>
    <message>
        <source>perdent {bas} à {haut} €</source>
        <translation>lose €{bas} to {haut}</translation>
    </message>
    <message>
        <source>perdent {euros} € et plus</source>
        <translation>lose €{euros} and more</translation>
    </message>
    <message>
        <source>pour toutes les communes</source>
        <translation>for all communes</translation>
    </message>
    <message>
        <source>presque rien (moins de 1 €)</source>
        <translation>next to nothing (less than €1)</translation>
    </message>
    <message>
        <source>remplie</source>
        <translation>met</translation>
    </message>
    <message>
        <source>valeur nationale inconnue</source>
        <translation>national value unknown</translation>
    </message>
    <message>
        <source>voir sous le tableau</source>
        <translation>see below the table</translation>
    </message>
    <message>
        <source>{bas} habitants et plus</source>
        <translation>{bas} inhabitants and more</translation>
    </message>
    <message>
        <source>{bas} à {haut} habitants</source>
        <translation>{bas} to {haut} inhabitants</translation>
    </message>
    <message>
        <source>{commune} : calcul de « {dotation} »</source>
        <translation>{commune}: calculation of “{dotation}”</translation>
    </message>
    <message>
        <source>{dotation} : {raison}</source>
        <translation>{dotation}: {raison}</translation>
    </message>
    <message>
        <source>{dotation}, {montant} ({raison})</source>
        <translation>{dotation}, {montant} ({raison})</translation>
    </message>
    <message>
        <source>{nombre} communes sont laissées de côté, faute d&apos;un critère dans le fichier (dont {exemple}).</source>
        <translation>{nombre} communes are left out, for want of a criterion in the file (among them {exemple}).</translation>
    </message>
    <message>
        <source>{nom}, en {annee}</source>
        <translation>{nom}, in {annee}</translation>
    </message>
    <message>
        <source>{valeur} n&apos;est pas possible pour « {nom} ».</source>
        <translation>{valeur} is not possible for “{nom}”.</translation>
    </message>
    <message>
        <source>« {bas} » dépasse « {haut} ».</source>
        <translation>“{bas}” is above “{haut}”.</translation>
    </message>
    <message>
        <source>« {nom} » ne peut pas valoir {valeur}.</source>
        <translation>“{nom}” cannot be {valeur}.</translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas un nombre.</source>
        <translation>“{texte}” is no number.</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Écart de dotations par habitant</source>
        <translation>Difference of grants per inhabitant</translation>
    </message>
    <message>
        <source>Écart en %</source>
        <translation>Difference in %</translation>
    </message>
    <message>
        <source>Écart par habitant</source>
        <translation>Difference per inhabitant</translation>
    </message>
    <message>
        <source>Écrivez des chiffres, avec une virgule au besoin.</source>
        <translation>Write digits, with a comma if needed.</translation>
    </message>
    <message>
        <source>Éligible : aucune garantie n&apos;est en cours.</source>
        <translation>Eligible: no guarantee is running.</translation>
    </message>
    <message>
        <source>Étape du calcul</source>
        <translation>Step of the calculation</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Code modifié</source>
        <translation>Code changed</translation>
    </message>
    <message>
        <source>DSU de l&apos;an dernier ({avant} €), plus l&apos;augmentation la plus forte que permet l&apos;article L. 2334-18-2 ; le score ({score}) × la valeur de point ({point}) la dépasserait.</source>
        <translation>DSU of last year (€{avant}), plus the largest increase that article L. 2334-18-2 allows; score ({score}) × value of point ({point}) would exceed it.</translation>
    </message>
    <message>
        <source>DSU de l&apos;an dernier ({avant} €), plus score ({score}) × valeur de point ({point}).</source>
        <translation>DSU of last year (€{avant}), plus score ({score}) × value of point ({point}).</translation>
    </message>
    <message>
        <source>Le modèle a relu ces nombres de la loi en vigueur le {jours} : si la loi de finances pour {annee} a repris une de ces mesures, la loi affichée ici ne l&apos;a pas encore.</source>
        <translation>The model last read these numbers of the law in force on {jours}: if the budget act for {annee} took one of these measures up, the law shown here does not have it yet.</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Non simulé, {projet}, article {article} ({code}) : {raison}.</source>
        <translation>Not simulated, {projet}, article {article} ({code}): {raison}.</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Seuls les montants notifiés par l&apos;État font foi.</source>
        <translation>Only the amounts notified by the State are authoritative.</translation>
    </message>
    <message>
        <source>la loi en vigueur a déjà ce nombre</source>
        <translation>the law in force has this number already</translation>
    </message>
    <message>
        <source>non simulé</source>
        <translation>not simulated</translation>
    </message>
    <message>
        <source>sans effet</source>
        <translation>no effect</translation>
    </message>
    <message>
        <source>simulé</source>
        <translation>simulated</translation>
    </message>
    <message>
        <source>source non dite</source>
        <translation>source not told</translation>
    </message>
    <message>
        <source>valeurs nationales : {source}</source>
        <translation>national values: {source}</translation>
    </message>
    <message>
        <source>valeurs nationales saisies pour {annee} : {source}</source>
        <translation>national values typed for {annee}: {source}</translation>
    </message>
    <message>
        <source>{gagnantes} communes gagnent {plus}, {perdantes} perdent {moins} ; {somme} : {cout} ({financement}).</source>
        <translation>{gagnantes} communes gain {plus}, {perdantes} lose {moins}; {somme}: {cout} ({financement}).</translation>
    </message>
    <message>
        <source>{projet}, mesure par mesure</source>
        <translation>{projet}, measure by measure</translation>
    </message>
    <message>
        <source>{valeur} au lieu de {avant}</source>
        <translation>{valeur} instead of {avant}</translation>
    </message>
    <message>
        <source>La commune est éligible, mais il manque une valeur nationale : {champ}.</source>
        <translation>The commune is eligible, but a national value is missing: {champ}.</translation>
    </message>
    <message>
        <source>Valeurs nationales qui manquent : cherchez-les dans la note technique de la DGCL sur la {dotation} de {annee} ({adresse}), et tapez-les avec leur source.</source>
        <translation>Missing national values: look for them in the technical note of the DGCL on the {dotation} of {annee} ({adresse}), and type them with their source.</translation>
    </message>
    <message>
        <source>Valeurs nationales qui manquent : cherchez-les dans la note technique de la DGCL sur la {dotation} de {annee}, et tapez-les avec leur source.</source>
        <translation>Missing national values: look for them in the technical note of the DGCL on the {dotation} of {annee}, and type them with their source.</translation>
    </message>
</context>
<context>
    <name>EffetsPage</name>
    <message>
        <source>Effets d&apos;une loi</source>
        <translation>Effects of a law</translation>
    </message>
    <message>
        <source>Vue</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Ce que la page montre</source>
        <translation>What the page shows</translation>
    </message>
    <message>
        <source>Ma commune</source>
        <translation>My commune</translation>
    </message>
    <message>
        <source>Les dotations d&apos;une commune, pas à pas</source>
        <translation>The grants of a commune, step by step</translation>
    </message>
    <message>
        <source>Une loi</source>
        <translation>A law</translation>
    </message>
    <message>
        <source>Un amendement et toutes les communes</source>
        <translation>An amendment and all communes</translation>
    </message>
</context>
<context>
    <name>Equilibre</name>
    <message>
        <source>CGCT, article L1612-4 : chaque section est votée en équilibre réel.</source>
        <translation>CGCT, article L1612-4: each section is voted in real balance.</translation>
    </message>
    <message>
        <source>Dépenses</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Instruction M57, tome 2 : les opérations d&apos;ordre sont équilibrées.</source>
        <translation>M57 instruction, volume 2: order operations balance.</translation>
    </message>
    <message>
        <source>La décision change autant les dépenses que les recettes : {montant}.</source>
        <translation>The decision changes expenditure and revenue by the same amount: {montant}.</translation>
    </message>
    <message>
        <source>Opérations d&apos;ordre sans contrepartie</source>
        <translation>Order operations without counterpart</translation>
    </message>
    <message>
        <source>Recettes</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Recettes − dépenses</source>
        <translation>Revenue − expenditure</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>dont opérations d&apos;ordre</source>
        <translation>of which order operations</translation>
    </message>
    <message>
        <source>dont opérations réelles</source>
        <translation>of which real operations</translation>
    </message>
    <message>
        <source>{montant} de crédits ouverts, en dépenses comme en recettes.</source>
        <translation>{montant} of credits open, in expenditure as in revenue.</translation>
    </message>
    <message>
        <source>{montant} en dépenses comme en recettes.</source>
        <translation>{montant} in expenditure as in revenue.</translation>
    </message>
    <message>
        <source>{section_gauche}, dépenses d&apos;ordre : {gauche}. {section_droite}, recettes d&apos;ordre : {droite}.</source>
        <translation>{section_gauche}, order expenditure: {gauche}. {section_droite}, order revenue: {droite}.</translation>
    </message>
    <message>
        <source>{section} : en déséquilibre</source>
        <translation>{section}: out of balance</translation>
    </message>
    <message>
        <source>{section} : en suréquilibre</source>
        <translation>{section}: in surplus</translation>
    </message>
    <message>
        <source>{section} : {depenses} en dépenses, {recettes} en recettes.</source>
        <translation>{section}: {depenses} in expenditure, {recettes} in revenue.</translation>
    </message>
    <message>
        <source>{section} : équilibrée</source>
        <translation>{section}: balanced</translation>
    </message>
    <message>
        <source>{section}, crédits ouverts : {depenses} en dépenses, {recettes} en recettes.</source>
        <translation>{section}, credits open: {depenses} of expenditure, {recettes} of revenue.</translation>
    </message>
</context>
<context>
    <name>Etape</name>
    <message>
        <source>CGCT, article L1612-11 (décisions modificatives).</source>
        <translation>CGCT, article L1612-11 (amending decisions).</translation>
    </message>
    <message>
        <source>Ce document ({etape}) ne porte que des changements, pas un budget entier.</source>
        <translation>This document ({etape}) holds changes only, not a whole budget.</translation>
    </message>
    <message>
        <source>Ce document ne porte que des changements, pas un budget entier</source>
        <translation>This document holds only changes, not a whole budget</translation>
    </message>
    <message>
        <source>Choisissez le budget primitif ou le compte de la même année.</source>
        <translation>Choose the initial budget or the account of the same year.</translation>
    </message>
    <message>
        <source>Ses montants ({etape}) s&apos;ajoutent au budget primitif de {annee}, ou s&apos;en retirent : on n&apos;en tire ni épargne, ni taux, ni part. La page Exécution additionne BP, BS et DM ; le budget primitif ou le compte se choisit dans la liste Document.</source>
        <translation>Its amounts ({etape}) are added to the initial budget of {annee}, or taken off it: no savings, rate or share can be drawn from them. The Execution page adds up BP, BS and DM; the initial budget or the account is chosen in the Document list.</translation>
    </message>
    <message>
        <source>budget primitif</source>
        <translation>initial budget</translation>
    </message>
    <message>
        <source>budget supplémentaire</source>
        <translation>supplementary budget</translation>
    </message>
    <message>
        <source>compte administratif</source>
        <translation>administrative account</translation>
    </message>
    <message>
        <source>compte financier unique</source>
        <translation>single financial account</translation>
    </message>
    <message>
        <source>décision modificative</source>
        <translation>amending decision</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>execution statement</translation>
    </message>
    <message>
        <source>{etape} au {date}</source>
        <translation>{etape} at {date}</translation>
    </message>
    <message>
        <source>{etape} n° {numero}</source>
        <translation>{etape} no. {numero}</translation>
    </message>
</context>
<context>
    <name>Execution</name>
    <message>
        <source>Budget primitif voté.</source>
        <translation>Primary budget voted.</translation>
    </message>
    <message>
        <source>Budget primitif, budget supplémentaire, décisions modificatives, virements et restes reportés, additionnés : la situation ne les déclare pas.</source>
        <translation>Primary budget, supplementary budget, amending decisions, transfers and items carried over, added up: the statement does not declare them.</translation>
    </message>
    <message>
        <source>Budget supplémentaire voté.</source>
        <translation>Supplementary budget voted.</translation>
    </message>
    <message>
        <source>Budget, décisions modificatives et restes reportés (CredOuv).</source>
        <translation>Budget, amending decisions and commitments brought forward (CredOuv).</translation>
    </message>
    <message>
        <source>CGCT, article L2312-2 : les crédits sont votés et limités par chapitre, sauf vote par article.</source>
        <translation>CGCT, article L2312-2: credits are voted and limited by chapter, unless voted by account.</translation>
    </message>
    <message>
        <source>Ce document ({etape}) ouvre des crédits mais ne dit pas ce qui a été mandaté. Importez le compte administratif ou le compte financier unique de {exercice} pour suivre l&apos;exécution.</source>
        <translation>This document ({etape}) opens credits but does not say what was paid out. Import the administrative account or the single financial account of {exercice} to follow execution.</translation>
    </message>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Charges ou produits rattachés à l&apos;exercice sans facture ni titre reçus.</source>
        <translation>Charges or income attached to the year without an invoice or a revenue order received.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Crédits déclarés moins ceux que les étapes votées additionnent : une étape manque, ou un virement n&apos;a pas été importé.</source>
        <translation>Declared credits less those that the voted steps add up to: a step is missing, or a transfer was not imported.</translation>
    </message>
    <message>
        <source>Crédits ouverts</source>
        <translation>Open credits</translation>
    </message>
    <message>
        <source>Crédits ouverts moins mandaté et engagé non mandaté.</source>
        <translation>Credits open less paid and committed, not yet paid.</translation>
    </message>
    <message>
        <source>Crédits ouverts moins réalisé et restes à réaliser.</source>
        <translation>Open credits less executed and commitments carried over.</translation>
    </message>
    <message>
        <source>Crédits ouverts moins titres émis.</source>
        <translation>Credits open less revenue orders issued.</translation>
    </message>
    <message>
        <source>Crédits ouverts que la situation ou le compte déclare (CredOuv).</source>
        <translation>Credits open as the statement or the account declares them (CredOuv).</translation>
    </message>
    <message>
        <source>Disponible</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Décision modificative votée, en plus ou en moins.</source>
        <translation>Amending decision voted, more or less.</translation>
    </message>
    <message>
        <source>Dépenses dont le service fait est constaté et le montant arrêté.</source>
        <translation>Spending whose service is done and whose amount is set.</translation>
    </message>
    <message>
        <source>Engagements que des mandats n&apos;ont pas encore soldés.</source>
        <translation>Commitments that payments have not settled yet.</translation>
    </message>
    <message>
        <source>Engagé non mandaté</source>
        <translation>Committed, not paid</translation>
    </message>
    <message>
        <source>Hors opération</source>
        <translation>Outside operations</translation>
    </message>
    <message>
        <source>Le document n&apos;a aucune ligne de ce côté de la section.</source>
        <translation>The document has no line on this side of the section.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Lignes sans exécution (reports, virements, cessions)</source>
        <translation>Lines without execution (results brought forward, transfers, disposals)</translation>
    </message>
    <message>
        <source>Liquidé</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Mandats ou titres émis, nets des annulations (MtReal).</source>
        <translation>Payment or revenue orders issued, net of cancellations (MtReal).</translation>
    </message>
    <message>
        <source>Mandats émis, nets des annulations (MtReal).</source>
        <translation>Payment orders issued, net of cancellations (MtReal).</translation>
    </message>
    <message>
        <source>Mandaté</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Mois par mois</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>Non employés</source>
        <translation>Unused</translation>
    </message>
    <message>
        <source>RAR au 31/12</source>
        <translation>RAR at 31/12</translation>
    </message>
    <message>
        <source>Rattaché</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Reste à titrer</source>
        <translation>Left to issue</translation>
    </message>
    <message>
        <source>Restes à réaliser au 31 décembre (MtRAR3112).</source>
        <translation>Commitments carried over at 31 December (MtRAR3112).</translation>
    </message>
    <message>
        <source>Restes à réaliser de l&apos;exercice précédent, reportés (MtRARPrec).</source>
        <translation>Outstanding items of the year before, carried over (MtRARPrec).</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>Réalisé au {date}</source>
        <translation>Executed at {date}</translation>
    </message>
    <message>
        <source>Réalisé de chaque mois depuis janvier ; un point où la situation du mois manque.</source>
        <translation>Executed in each month since January; a dot where the statement of the month is missing.</translation>
    </message>
    <message>
        <source>Réalisé divisé par les crédits ouverts, lignes sans exécution (001, 002, 020 à 024) laissées de côté.</source>
        <translation>Executed divided by open credits, lines without execution (001, 002, 020 to 024) left aside.</translation>
    </message>
    <message>
        <source>Réalisé {annee} même date</source>
        <translation>Executed {annee} same date</translation>
    </message>
    <message>
        <source>Sans détail par article</source>
        <translation>Without detail by account</translation>
    </message>
    <message>
        <source>Sans fonction indiquée</source>
        <translation>No function given</translation>
    </message>
    <message>
        <source>Sans service indiqué</source>
        <translation>No service given</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Taux N-1</source>
        <translation>Rate N-1</translation>
    </message>
    <message>
        <source>Taux d&apos;exécution de l&apos;exercice précédent à la même date.</source>
        <translation>Execution rate of the year before at the same date.</translation>
    </message>
    <message>
        <source>Titres émis, nets des annulations (MtReal).</source>
        <translation>Revenue orders issued, net of cancellations (MtReal).</translation>
    </message>
    <message>
        <source>Titré</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Total de ce qui s&apos;exécute</source>
        <translation>Total of what is executed</translation>
    </message>
    <message>
        <source>Total des chapitres qui s&apos;exécutent</source>
        <translation>Total of the chapters that are executed</translation>
    </message>
    <message>
        <source>Total voté dans l&apos;année, d&apos;après le compte (MtPrev).</source>
        <translation>Total voted in the year, from the account (MtPrev).</translation>
    </message>
    <message>
        <source>Virements</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Virements de crédits décidés par l&apos;exécutif.</source>
        <translation>Transfers of credits decided by the executive.</translation>
    </message>
    <message>
        <source>Voté</source>
        <translation>Voted</translation>
    </message>
    <message>
        <source>Voté au BP</source>
        <translation>Voted in the BP</translation>
    </message>
    <message>
        <source>{code} {nom} : réalisé au-delà des crédits ouverts</source>
        <translation>{code} {nom}: executed beyond open credits</translation>
    </message>
    <message>
        <source>{collectivite} · {budget} · {section}, {sens} au {date}</source>
        <translation>{collectivite} · {budget} · {section}, {sens} at {date}</translation>
    </message>
    <message>
        <source>{collectivite}, {budget}, exécution au {date} ({etapes})</source>
        <translation>{collectivite}, {budget}, execution at {date} ({etapes})</translation>
    </message>
    <message>
        <source>{document} · {section}, {sens}</source>
        <translation>{document} · {section}, {sens}</translation>
    </message>
    <message>
        <source>{realise} réalisés pour {credits} ouverts.</source>
        <translation>{realise} executed for {credits} open.</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Écart %</source>
        <translation>Gap %</translation>
    </message>
    <message>
        <source>Écart de crédits</source>
        <translation>Gap in credits</translation>
    </message>
</context>
<context>
    <name>ExecutionEdits</name>
    <message>
        <source>Nouvelle décision modificative</source>
        <translation>New amending decision</translation>
    </message>
    <message>
        <source>Nouveau virement</source>
        <translation>New transfer</translation>
    </message>
    <message>
        <source>DM de l&apos;automne</source>
        <translation>Autumn amending decision</translation>
    </message>
    <message>
        <source>Virement entre chapitres</source>
        <translation>Transfer between chapters</translation>
    </message>
    <message>
        <source>Renommer le projet</source>
        <translation>Rename the draft</translation>
    </message>
    <message>
        <source>la suppression de « {projet} »</source>
        <translation>the removal of “{projet}”</translation>
    </message>
    <message>
        <source>{compte} dans « {projet} »</source>
        <translation>{compte} in “{projet}”</translation>
    </message>
    <message>
        <source>Pourquoi cet atterrissage ?</source>
        <translation>Why this landing?</translation>
    </message>
    <message>
        <source>La raison reste à côté du montant, pour la prochaine fois.</source>
        <translation>The reason stays beside the amount, for next time.</translation>
    </message>
    <message>
        <source>l&apos;atterrissage calculé du chapitre {chapitre}</source>
        <translation>the computed landing of chapter {chapitre}</translation>
    </message>
    <message>
        <source>Il manque le budget voté</source>
        <translation>The voted budget is missing</translation>
    </message>
    <message>
        <source>Importez le budget primitif : la saisie se fait sur ses chapitres.</source>
        <translation>Import the primary budget: figures are typed on its chapters.</translation>
    </message>
    <message>
        <source>Tableau de la délibération en PDF</source>
        <translation>Table of the deliberation as PDF</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas un montant</source>
        <translation>“{texte}” is not an amount</translation>
    </message>
    <message>
        <source>Tapez par exemple 1 500 ou −1 500,50. Le montant d&apos;avant est resté.</source>
        <translation>Type for instance 1 500 or −1 500.50. The former amount has stayed.</translation>
    </message>
    <message>
        <source>le projet « {projet} »</source>
        <translation>the draft “{projet}”</translation>
    </message>
    <message>
        <source>le nom « {nom} »</source>
        <translation>the name “{nom}”</translation>
    </message>
    <message>
        <source>l&apos;atterrissage du chapitre {chapitre}</source>
        <translation>the landing of chapter {chapitre}</translation>
    </message>
    <message>
        <source>l&apos;autorisation de l&apos;opération {operation}</source>
        <translation>the authorisation of operation {operation}</translation>
    </message>
    <message>
        <source>les CP {annee} de l&apos;opération {operation}</source>
        <translation>the CP of {annee} of operation {operation}</translation>
    </message>
    <message>
        <source>la situation saisie au {date}</source>
        <translation>the statement typed at {date}</translation>
    </message>
    <message>
        <source>Le fichier n&apos;a pas été écrit</source>
        <translation>The file was not written</translation>
    </message>
    <message>
        <source>&amp;Objet</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Quelques mots</source>
        <translation>A few words</translation>
    </message>
    <message>
        <source>La modification n&apos;a pas été faite</source>
        <translation>The change was not made</translation>
    </message>
</context>
<context>
    <name>ExecutionPage</name>
    <message>
        <source>Exécution</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Alertes</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Atterrissage</source>
        <translation>Landing</translation>
    </message>
    <message>
        <source>Projet de DM</source>
        <translation>Draft decision</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Budgets réunis</source>
        <translation>Budgets together</translation>
    </message>
    <message>
        <source>S&amp;ituation au</source>
        <translation>&amp;Statement at</translation>
    </message>
    <message>
        <source>Date de l&apos;exécution montrée</source>
        <translation>Date of the execution shown</translation>
    </message>
    <message>
        <source>Saisir une si&amp;tuation…</source>
        <translation>&amp;Type a statement…</translation>
    </message>
    <message>
        <source>Taper le réalisé d&apos;une date, chapitre par chapitre</source>
        <translation>Type what was executed at a date, chapter by chapter</translation>
    </message>
    <message>
        <source>&amp;AP…</source>
        <translation>&amp;PA…</translation>
    </message>
    <message>
        <source>Autorisation de programme de chaque opération</source>
        <translation>Programme authorisation of each operation</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>E&amp;xcel…</translation>
    </message>
    <message>
        <source>Écrire ce tableau dans un fichier Excel</source>
        <translation>Write this table to an Excel file</translation>
    </message>
    <message>
        <source>{date} (compte)</source>
        <translation>{date} (account)</translation>
    </message>
    <message>
        <source>{date} (crédits votés)</source>
        <translation>{date} (voted credits)</translation>
    </message>
    <message>
        <source>Exécution {annee}</source>
        <translation>Execution {annee}</translation>
    </message>
    <message>
        <source>Rien n&apos;est voté pour cet exercice</source>
        <translation>Nothing is voted for this year</translation>
    </message>
    <message>
        <source>Importer un fichier…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Le classeur n&apos;a pour {annee} qu&apos;un projet, ou une situation sans date. Importez le budget voté, une situation datée ou un compte.</source>
        <translation>For {annee} the workspace holds only a draft, or a statement without a date. Import the voted budget, a dated statement or an account.</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>Définition : {titre}</source>
        <translation>Definition: {titre}</translation>
    </message>
    <message>
        <source>D&apos;où vient ce chiffre ? (Ctrl+E)</source>
        <translation>Where does this figure come from? (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Expliquer ce chiffre</source>
        <translation>Explain this figure</translation>
    </message>
    <message>
        <source>Calcul en cours…</source>
        <translation>Computing…</translation>
    </message>
    <message>
        <source>{chiffre} : {valeur}</source>
        <translation>{chiffre}: {valeur}</translation>
    </message>
    <message>
        <source>Source : {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>&amp;Chiffre</source>
        <translation>&amp;Figure</translation>
    </message>
    <message>
        <source>Un autre chiffre du même tableau.</source>
        <translation>Another figure of the same table.</translation>
    </message>
    <message>
        <source>Comptes et lignes du chiffre</source>
        <translation>Accounts and lines of the figure</translation>
    </message>
    <message>
        <source>C&amp;opier l&apos;explication</source>
        <translation>C&amp;opy the explanation</translation>
    </message>
    <message>
        <source>&amp;Imprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
</context>
<context>
    <name>Explication</name>
    <message>
        <source>Ce que c&apos;est</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Ce que la ligne apporte au chiffre au-dessus, avec son signe.</source>
        <translation>What the line brings to the figure above, with its sign.</translation>
    </message>
    <message>
        <source>Choisissez son budget en haut de la fenêtre, ou importez-le de nouveau.</source>
        <translation>Choose its budget at the top of the window, or import it again.</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Compte pour</source>
        <translation>Counts for</translation>
    </message>
    <message>
        <source>Définition déduite d&apos;un texte publié, qui ne donne pas la formule elle-même.</source>
        <translation>Definition derived from a published text, which does not give the formula itself.</translation>
    </message>
    <message>
        <source>Définition incertaine : elle vient de l&apos;usage, pas d&apos;un texte relu ; vérifiez avant de citer.</source>
        <translation>Uncertain definition: it comes from usage, not from a text that was read; check before quoting.</translation>
    </message>
    <message>
        <source>Laissé de côté par la définition</source>
        <translation>Left out by the definition</translation>
    </message>
    <message>
        <source>Le document d&apos;où vient ce chiffre n&apos;est pas parmi ceux du budget montré.</source>
        <translation>The document that this figure comes from is not among those of the budget shown.</translation>
    </message>
    <message>
        <source>Le document ne donne ce montant sur aucune de ces lignes.</source>
        <translation>The document gives this amount on none of these lines.</translation>
    </message>
    <message>
        <source>Les données embarquées ne donnent pas ce chiffre sur cet ordinateur.</source>
        <translation>The bundled data do not give this figure on this computer.</translation>
    </message>
    <message>
        <source>Ligne du fichier XML, cellule du classeur, ou nombre de lignes.</source>
        <translation>Line of the XML file, cell of the workbook, or number of lines.</translation>
    </message>
    <message>
        <source>Où le lire</source>
        <translation>Where to read it</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>budget précédent (MtBudgPrec)</source>
        <translation>previous budget (MtBudgPrec)</translation>
    </message>
    <message>
        <source>charges et produits rattachés (ProdChaRat)</source>
        <translation>accrued charges and income (ProdChaRat)</translation>
    </message>
    <message>
        <source>crédits ouverts</source>
        <translation>open credits</translation>
    </message>
    <message>
        <source>crédits ouverts (CredOuv)</source>
        <translation>open credits (CredOuv)</translation>
    </message>
    <message>
        <source>disponibles déclarés</source>
        <translation>declared amounts left</translation>
    </message>
    <message>
        <source>décisions modificatives</source>
        <translation>amending decisions</translation>
    </message>
    <message>
        <source>engagements non mandatés</source>
        <translation>commitments not yet paid</translation>
    </message>
    <message>
        <source>fonction {code}</source>
        <translation>function {code}</translation>
    </message>
    <message>
        <source>la somme des {montants} de {nombre} ligne(s) de « {fichier} »</source>
        <translation>the sum of the {montants} of {nombre} line(s) of “{fichier}”</translation>
    </message>
    <message>
        <source>montant</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>montants liquidés</source>
        <translation>validated amounts</translation>
    </message>
    <message>
        <source>montants rattachés</source>
        <translation>accrued amounts</translation>
    </message>
    <message>
        <source>montants réalisés (MtReal)</source>
        <translation>executed amounts (MtReal)</translation>
    </message>
    <message>
        <source>montants votés (MtPrev)</source>
        <translation>voted amounts (MtPrev)</translation>
    </message>
    <message>
        <source>propositions nouvelles (MtPropNouv)</source>
        <translation>new proposals (MtPropNouv)</translation>
    </message>
    <message>
        <source>restes reportés (MtRARPrec)</source>
        <translation>amounts carried over (MtRARPrec)</translation>
    </message>
    <message>
        <source>restes à réaliser (MtRAR3112)</source>
        <translation>commitments carried over (MtRAR3112)</translation>
    </message>
    <message>
        <source>virements de crédits</source>
        <translation>credit transfers</translation>
    </message>
    <message>
        <source>votes du budget primitif</source>
        <translation>votes of the initial budget</translation>
    </message>
    <message>
        <source>votes du budget supplémentaire</source>
        <translation>votes of the supplementary budget</translation>
    </message>
    <message>
        <source>{montants}, {etape}</source>
        <translation>{montants}, {etape}</translation>
    </message>
    <message>
        <source>{montant} sur {total}, ramené à {euros} € et arrondi à l&apos;euro pour que les parts fassent le compte (plus forts restes)</source>
        <translation>{montant} out of {total}, brought down to €{euros} and rounded to the euro so that the parts make the whole (largest remainders)</translation>
    </message>
    <message>
        <source>{nombre} fois</source>
        <translation>{nombre} times</translation>
    </message>
    <message>
        <source>{nombre} lignes</source>
        <translation>{nombre} lines</translation>
    </message>
    <message>
        <source>{nom} : {qui}, {annee}</source>
        <translation>{nom}: {qui}, {annee}</translation>
    </message>
    <message>
        <source>{nom} : {valeur}.</source>
        <translation>{nom}: {valeur}.</translation>
    </message>
    <message>
        <source>{nom} : {valeur}. C&apos;est : {mots}.</source>
        <translation>{nom}: {valeur}. It is: {mots}.</translation>
    </message>
    <message>
        <source>{nom} {annee} : non connu. {raisons}</source>
        <translation>{nom} {annee}: not known. {raisons}</translation>
    </message>
    <message>
        <source>{nom} {annee} : {valeur}. C&apos;est : {mots}.</source>
        <translation>{nom} {annee}: {valeur}. It is: {mots}.</translation>
    </message>
    <message>
        <source>dette (annexe)</source>
        <translation>debt (annex)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Choisissez un dossier où vous avez le droit d&apos;écrire.</source>
        <translation>Choose a folder where you may write.</translation>
    </message>
    <message>
        <source>Fermez-le s&apos;il est ouvert, puis recommencez.</source>
        <translation>Close it if it is open, then start again.</translation>
    </message>
    <message>
        <source>Le dossier {nom} ne peut pas être créé.</source>
        <translation>The folder {nom} cannot be made.</translation>
    </message>
    <message>
        <source>Le fichier {nom} montre une partie confidentielle et ne peut pas être retiré.</source>
        <translation>The file {nom} shows a confidential part and cannot be removed.</translation>
    </message>
    <message>
        <source>Le fichier {nom} n&apos;a pas pu être écrit.</source>
        <translation>The file {nom} could not be written.</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Exporter le tableau vers Excel</source>
        <translation>Export the table to Excel</translation>
    </message>
    <message>
        <source>Classeurs Excel (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporter le graphique</source>
        <translation>Export the chart</translation>
    </message>
    <message>
        <source>Image PNG (*.png)</source>
        <translation>PNG image (*.png)</translation>
    </message>
    <message>
        <source>Dessin SVG (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Dossier des graphiques</source>
        <translation>Folder of the charts</translation>
    </message>
    <message>
        <source>Préparation des graphiques</source>
        <translation>Preparing the charts</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) écrit(s) dans {dossier}</source>
        <translation>
            <numerusform>%n file written to {dossier}</numerusform>
            <numerusform>%n files written to {dossier}</numerusform>
        </translation>
    </message>
    <message>
        <source>Des graphiques n&apos;ont pas pu être écrits</source>
        <translation>Some charts could not be written</translation>
    </message>
    <message>
        <source>Écriture de {fichier}</source>
        <translation>Writing {fichier}</translation>
    </message>
    <message>
        <source>Export abandonné</source>
        <translation>Export given up</translation>
    </message>
    <message>
        <source>{fichier} écrit</source>
        <translation>{fichier} written</translation>
    </message>
    <message>
        <source>L&apos;export n&apos;a pas été fait</source>
        <translation>The export was not made</translation>
    </message>
    <message>
        <source>Affiche A4</source>
        <translation>A4 poster</translation>
    </message>
</context>
<context>
    <name>ExtinctionView</name>
    <message>
        <source>Extinction de la dette</source>
        <translation>Extinction of the debt</translation>
    </message>
    <message>
        <source>Les emprunts d&apos;aujourd&apos;hui seuls, jusqu&apos;au dernier paiement : un emprunt à venir n&apos;y est pas.</source>
        <translation>Today&apos;s loans alone, until the last payment: a loan to come is not in it.</translation>
    </message>
    <message>
        <source>Extinction par année</source>
        <translation>Extinction by year</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>Choisissez un autre dossier.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Installez-la, puis recommencez l&apos;export.</source>
        <translation>Install it, then export again.</translation>
    </message>
    <message>
        <source>L&apos;export Parquet a besoin de la bibliothèque pyarrow.</source>
        <translation>The Parquet export needs the pyarrow library.</translation>
    </message>
    <message>
        <source>Le dossier d&apos;export doit être nouveau ou vide.</source>
        <translation>The export folder must be new or empty.</translation>
    </message>
    <message>
        <source>Les données de référence ne peuvent pas être lues.</source>
        <translation>The reference data cannot be read.</translation>
    </message>
    <message>
        <source>Réinstallez BudgetLocal : le fichier est absent, abîmé ou d&apos;une autre version.</source>
        <translation>Install BudgetLocal again: the file is missing, damaged or of another version.</translation>
    </message>
</context>
<context>
    <name>FicheForm</name>
    <message>
        <source>Montants notifiés (pour l&apos;écart)</source>
        <translation>Notified amounts (for the residual)</translation>
    </message>
    <message>
        <source>{dotation}, montant notifié, en euros</source>
        <translation>{dotation}, notified amount, in euros</translation>
    </message>
    <message>
        <source>{nom} notifiée</source>
        <translation>{nom}, notified</translation>
    </message>
    <message>
        <source>n. d.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>Source des valeurs saisies</source>
        <translation>Source of the typed values</translation>
    </message>
    <message>
        <source>Par exemple « Note technique DSU 2026 de la DGCL, page 7 »</source>
        <translation>For instance “Technical note DSU 2026 of the DGCL, page 7”</translation>
    </message>
    <message>
        <source>note de la DGCL, page</source>
        <translation>note of the DGCL, page</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>&amp;Dans :</source>
        <translation>Look &amp;in:</translation>
    </message>
    <message>
        <source>&amp;Type :</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Ouvrir un classeur</source>
        <translation>Open a workbook</translation>
    </message>
    <message>
        <source>Classeurs BudgetLocal (*.budgetlocal)</source>
        <translation>BudgetLocal workbooks (*.budgetlocal)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Enregistrer le classeur</source>
        <translation>Save the workbook</translation>
    </message>
    <message>
        <source>Enregistrer les modifications ?</source>
        <translation>Save the changes?</translation>
    </message>
    <message>
        <source>Ce qui n&apos;est pas enregistré sera perdu.</source>
        <translation>What is not saved will be lost.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Ne pas enregistrer</source>
        <translation>Do &amp;not save</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Remplacer le fichier</source>
        <translation>&amp;Replace the file</translation>
    </message>
    <message>
        <source>Enregistrer &amp;sous…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>Le fichier n&apos;a pas pu être ouvert ou enregistré</source>
        <translation>The file could not be opened or saved</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Écart : {montant}</source>
        <translation>Gap: {montant}</translation>
    </message>
</context>
<context>
    <name>FindingChips</name>
    <message>
        <source>écart {montant}</source>
        <translation>gap {montant}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Juste</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>FirstFace</name>
    <message>
        <source>Pour commencer</source>
        <translation>To begin</translation>
    </message>
    <message>
        <source>Où se place votre collectivité parmi ses semblables ?</source>
        <translation>Where does your authority stand among those like it?</translation>
    </message>
    <message>
        <source>Cherchez ci-dessus une commune, un EPCI ou un département : un chiffre de ses comptes, sa place dans un groupe, les années, la carte, et le tableau de tous. Ce qui ne se compare pas est dit d&apos;abord ; il n&apos;y a ni classement, ni note.</source>
        <translation>Look up a commune, an EPCI or a département above: one figure of its accounts, its place in a group, the years, the map, and the table of all. What does not compare is said first; there is neither league table nor mark.</translation>
    </message>
    <message>
        <source>{noms} : pas parmi les communes, EPCI et départements des données embarquées. Ses budgets se comparent page Recettes ; ici, commencez par une collectivité qui lui ressemble.</source>
        <translation>{noms}: not among the communes, EPCI and départements of the bundled data. Its budgets are compared on the Revenue page; here, begin with an authority that is like it.</translation>
    </message>
    <message>
        <source>Votre collectivité</source>
        <translation>Your authority</translation>
    </message>
    <message>
        <source>Vos groupes enregistrés</source>
        <translation>Your saved groups</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Comparer {nom}</source>
        <translation>Compare {nom}</translation>
    </message>
    <message>
        <source>Comparer le groupe {nom}</source>
        <translation>Compare the group {nom}</translation>
    </message>
</context>
<context>
    <name>Fiscalite</name>
    <message>
        <source>Allocation compensatrice, locaux industriels (€)</source>
        <translation>Compensation, industrial premises (€)</translation>
    </message>
    <message>
        <source>Année de la dernière diminution sans lien</source>
        <translation>Year of the last fall without link</translation>
    </message>
    <message>
        <source>Au taux de l&apos;an dernier</source>
        <translation>At last year&apos;s rate</translation>
    </message>
    <message>
        <source>Au taux à voter</source>
        <translation>At the rate to vote</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base de l&apos;an dernier (€)</source>
        <translation>Last year&apos;s base (€)</translation>
    </message>
    <message>
        <source>Base nette de TH</source>
        <translation>Net housing tax base</translation>
    </message>
    <message>
        <source>Base nette effective de l&apos;année précédente, état 1259.</source>
        <translation>Actual net base of the year before, form 1259.</translation>
    </message>
    <message>
        <source>Base nette prévisionnelle de l&apos;année, état 1259.</source>
        <translation>Expected net base of the year, form 1259.</translation>
    </message>
    <message>
        <source>Base prévisionnelle (€)</source>
        <translation>Expected base (€)</translation>
    </message>
    <message>
        <source>Base qui porte la majoration (€)</source>
        <translation>Base that bears the surcharge (€)</translation>
    </message>
    <message>
        <source>Bases de l&apos;année au taux de l&apos;an dernier.</source>
        <translation>This year&apos;s bases at last year&apos;s rate.</translation>
    </message>
    <message>
        <source>Cas type</source>
        <translation>Typical case</translation>
    </message>
    <message>
        <source>Ce que l&apos;intercommunalité et les syndicats ont voté l&apos;an dernier sur la commune ; 0 si rien.</source>
        <translation>What the intercommunality and syndicates voted last year on the commune; 0 if nothing.</translation>
    </message>
    <message>
        <source>Ce que la base nouvelle ajoute, au taux de l&apos;an dernier.</source>
        <translation>What the new base adds, at last year&apos;s rate.</translation>
    </message>
    <message>
        <source>Ce que le budget attend des impôts dont le taux est voté.</source>
        <translation>What the budget expects from the taxes whose rate is voted.</translation>
    </message>
    <message>
        <source>Ce que le vote ajoute ou retire, à la même base.</source>
        <translation>What the vote adds or takes away, at the same base.</translation>
    </message>
    <message>
        <source>Ce que le vote rapporte, sur les bases de l&apos;année.</source>
        <translation>What the vote brings, on this year&apos;s bases.</translation>
    </message>
    <message>
        <source>Ce que les bases nouvelles rapportent sans décision.</source>
        <translation>What the new bases bring without any decision.</translation>
    </message>
    <message>
        <source>Ce que paient des foyers types, part de la commune</source>
        <translation>What typical households pay, the commune&apos;s share</translation>
    </message>
    <message>
        <source>Ce que rapportent les taux de {annee}</source>
        <translation>What the rates of {annee} bring</translation>
    </message>
    <message>
        <source>Ce vote des taux ne se lit pas.</source>
        <translation>This vote of rates cannot be read.</translation>
    </message>
    <message>
        <source>Coefficient correcteur</source>
        <translation>Correcting coefficient</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Corrigez l&apos;année.</source>
        <translation>Correct the year.</translation>
    </message>
    <message>
        <source>Corrigez les années.</source>
        <translation>Correct the years.</translation>
    </message>
    <message>
        <source>Cotisation foncière des entreprises (CFE)</source>
        <translation>Business land tax (CFE)</translation>
    </message>
    <message>
        <source>De 5 à 60 % dans les communes où elle est permise ; sinon vide.</source>
        <translation>From 5 to 60 % in the communes where it is allowed; else leave empty.</translation>
    </message>
    <message>
        <source>Effet base</source>
        <translation>Base effect</translation>
    </message>
    <message>
        <source>Effet du coefficient correcteur</source>
        <translation>Effect of the correcting coefficient</translation>
    </message>
    <message>
        <source>Effet taux</source>
        <translation>Rate effect</translation>
    </message>
    <message>
        <source>Elle est sur l&apos;avis de taxe foncière (base × 2).</source>
        <translation>It is on the land tax notice (base × 2).</translation>
    </message>
    <message>
        <source>En %</source>
        <translation>In %</translation>
    </message>
    <message>
        <source>Ensemble des communes, l&apos;an dernier, état 1259.</source>
        <translation>All communes, last year, form 1259.</translation>
    </message>
    <message>
        <source>Il manque des bases ou des taux des deux taxes foncières, ou de la taxe elle-même.</source>
        <translation>Bases or rates of the two land taxes, or of the tax itself, are missing.</translation>
    </message>
    <message>
        <source>Impôt</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Grouping of communes</translation>
    </message>
    <message>
        <source>La valeur locative de « {nom} » doit aller de 1 € à {haut} €.</source>
        <translation>The rental value of “{nom}” must be from €1 to €{haut}.</translation>
    </message>
    <message>
        <source>Laissez vide s&apos;il n&apos;y en avait pas.</source>
        <translation>Leave empty if there was none.</translation>
    </message>
    <message>
        <source>Le cas type n&apos;a pas de nom.</source>
        <translation>The typical case has no name.</translation>
    </message>
    <message>
        <source>Le coefficient de revalorisation de {annee} n&apos;est pas connu du logiciel.</source>
        <translation>The revaluation coefficient of {annee} is not known to the software.</translation>
    </message>
    <message>
        <source>Le vote est de {annee}, le budget ouvert de {exercice} : seul l&apos;effet du vote est ajouté, tout le reste est de {exercice}.</source>
        <translation>The vote is of {annee}, the open budget of {exercice}: only the effect of the vote is added, all the rest is of {exercice}.</translation>
    </message>
    <message>
        <source>Les taux de taxe d&apos;habitation de 2020, 2021 et 2022 sont ceux de 2019 (loi 2019-1479, article 16).</source>
        <translation>The housing tax rates of 2020, 2021 and 2022 are those of 2019 (law 2019-1479, article 16).</translation>
    </message>
    <message>
        <source>Les taux donnent le produit attendu</source>
        <translation>The rates give the expected product</translation>
    </message>
    <message>
        <source>Les taux ne donnent pas le produit attendu</source>
        <translation>The rates do not give the expected product</translation>
    </message>
    <message>
        <source>Logements meublés non affectés à l&apos;habitation principale.</source>
        <translation>Furnished homes that are no main residence.</translation>
    </message>
    <message>
        <source>Majoration THRS de l&apos;an dernier (%)</source>
        <translation>Last year&apos;s THRS surcharge (%)</translation>
    </message>
    <message>
        <source>Majoration THRS à voter (%)</source>
        <translation>THRS surcharge to vote (%)</translation>
    </message>
    <message>
        <source>Majoration de la THRS</source>
        <translation>THRS surcharge</translation>
    </message>
    <message>
        <source>Majoration de la THRS dans ses bornes</source>
        <translation>THRS surcharge within its bounds</translation>
    </message>
    <message>
        <source>Majoration de la THRS hors de ses bornes</source>
        <translation>THRS surcharge out of its bounds</translation>
    </message>
    <message>
        <source>Moyenne des communes l&apos;an dernier, éléments de référence de la DGFiP.</source>
        <translation>Mean of the communes last year, reference figures of the DGFiP.</translation>
    </message>
    <message>
        <source>Moyenne nationale (%)</source>
        <translation>National mean (%)</translation>
    </message>
    <message>
        <source>Notifié par l&apos;état 1259 ; 1 quand la commune n&apos;en a pas.</source>
        <translation>Given by form 1259; 1 when the commune has none.</translation>
    </message>
    <message>
        <source>Payé l&apos;an dernier</source>
        <translation>Paid last year</translation>
    </message>
    <message>
        <source>Produit attendu (€)</source>
        <translation>Expected product (€)</translation>
    </message>
    <message>
        <source>Produit de l&apos;an dernier</source>
        <translation>Last year&apos;s product</translation>
    </message>
    <message>
        <source>Produit de référence</source>
        <translation>Product of reference</translation>
    </message>
    <message>
        <source>Produit voté</source>
        <translation>Voted product</translation>
    </message>
    <message>
        <source>Recommencez-le, ou ouvrez une copie du classeur.</source>
        <translation>Begin it again, or open a copy of the file.</translation>
    </message>
    <message>
        <source>Retirez-en un avant d&apos;en ajouter.</source>
        <translation>Take one away before adding another.</translation>
    </message>
    <message>
        <source>TFPB, taux global (%)</source>
        <translation>Tax on buildings, total rate (%)</translation>
    </message>
    <message>
        <source>TH, commune (%)</source>
        <translation>Housing tax, commune (%)</translation>
    </message>
    <message>
        <source>TH, intercommunalité (%)</source>
        <translation>Housing tax, grouping (%)</translation>
    </message>
    <message>
        <source>Taux de taxe d&apos;habitation</source>
        <translation>Housing tax rates</translation>
    </message>
    <message>
        <source>Valeur locative moyenne</source>
        <translation>Mean rental value</translation>
    </message>
    <message>
        <source>{commune} : taux et bases passés, d&apos;après l&apos;extrait</source>
        <translation>{commune}: past rates and bases, from the extract</translation>
    </message>
    <message>
        <source>{regle} Avec le plus bas des deux taux de CFE : {haut} au plus.</source>
        <translation>{regle} With the lower of the two business land tax rates: {haut} at most.</translation>
    </message>
    <message>
        <source>{taux} proposé : le coefficient {coefficient} donne tous les taux saisis, arrondis au centième. Sans variation proportionnelle, {haut} au plus.</source>
        <translation>{taux} proposed: the coefficient {coefficient} gives every rate typed, rounded to the hundredth. Without a proportional change, {haut} at most.</translation>
    </message>
    <message>
        <source>{taux} proposé ; {haut} au plus avec le lien. La baisse s&apos;arrête entre le taux de CFE d&apos;avant et celui du vote : demandez au service des impôts lequel compte.</source>
        <translation>{taux} proposed; {haut} at most with the link. The fall stops between the business land tax rate of before and that of the vote: ask the tax office which one counts.</translation>
    </message>
    <message>
        <source>{taux} proposé ; {haut} au plus avec le lien. Une dérogation le permet peut-être : tapez {champs}.</source>
        <translation>{taux} proposed; {haut} at most with the link. A derogation may allow it: type {champs}.</translation>
    </message>
    <message>
        <source>{taux} proposé ; {haut} au plus avec le lien. Une loi récente, non lue ici, le permet peut-être : vérifiez-la.</source>
        <translation>{taux} proposed; {haut} at most with the link. A recent act, not read here, may allow it: check it.</translation>
    </message>
    <message>
        <source>{taux} proposé ; {lien} au plus avec le lien, {haut} au plus par dérogation.</source>
        <translation>{taux} proposed; {lien} at most with the link, {haut} at most by derogation.</translation>
    </message>
    <message>
        <source>TFPB des locaux industriels, état 1259 ; 0 s&apos;il n&apos;y en a pas.</source>
        <translation>TFPB of industrial premises, form 1259; 0 if there is none.</translation>
    </message>
    <message>
        <source>Tapez la base de l&apos;état 1259.</source>
        <translation>Type the base of form 1259.</translation>
    </message>
    <message>
        <source>Tapez la base prévisionnelle et les deux taux de chaque impôt saisi : l&apos;effet du vote n&apos;est pas encore connu.</source>
        <translation>Type the expected base and both rates of each tax: the effect of the vote is not known yet.</translation>
    </message>
    <message>
        <source>Taux de TFPB de 2020, commune et département (%)</source>
        <translation>TFPB rate of 2020, commune and département (%)</translation>
    </message>
    <message>
        <source>Taux de l&apos;an dernier</source>
        <translation>Last year&apos;s rate</translation>
    </message>
    <message>
        <source>Taux de l&apos;an dernier (%)</source>
        <translation>Last year&apos;s rate (%)</translation>
    </message>
    <message>
        <source>Taux de référence du coefficient correcteur.</source>
        <translation>Reference rate of the correcting coefficient.</translation>
    </message>
    <message>
        <source>Taux des groupements (%)</source>
        <translation>Rate of the groups (%)</translation>
    </message>
    <message>
        <source>Taux moyen de THRS du département (%)</source>
        <translation>Mean THRS rate of the département (%)</translation>
    </message>
    <message>
        <source>Taux moyen des communes de France l&apos;an dernier, état 1259.</source>
        <translation>Mean rate of the communes of France last year, form 1259.</translation>
    </message>
    <message>
        <source>Taux moyen pondéré national des taxes foncières (%)</source>
        <translation>National weighted mean rate of the land taxes (%)</translation>
    </message>
    <message>
        <source>Taux plafond (%)</source>
        <translation>Ceiling rate (%)</translation>
    </message>
    <message>
        <source>Taux plafond notifié par l&apos;état 1259.</source>
        <translation>Ceiling given by form 1259.</translation>
    </message>
    <message>
        <source>Taux proportionnel</source>
        <translation>Proportional rate</translation>
    </message>
    <message>
        <source>Taux proposé au conseil.</source>
        <translation>Rate put to the council.</translation>
    </message>
    <message>
        <source>Taux voté l&apos;année précédente.</source>
        <translation>Rate voted the year before.</translation>
    </message>
    <message>
        <source>Taux votés</source>
        <translation>Voted rates</translation>
    </message>
    <message>
        <source>Taux à voter</source>
        <translation>Rate to vote</translation>
    </message>
    <message>
        <source>Taux à voter (%)</source>
        <translation>Rate to vote (%)</translation>
    </message>
    <message>
        <source>Taxe d&apos;habitation, résidences secondaires (THRS)</source>
        <translation>Tax on second homes (THRS)</translation>
    </message>
    <message>
        <source>Taxe foncière bâtie (TFPB)</source>
        <translation>Land tax on buildings (TFPB)</translation>
    </message>
    <message>
        <source>Taxe foncière non bâtie (TFPNB)</source>
        <translation>Tax on unbuilt land (TFPNB)</translation>
    </message>
    <message>
        <source>Un vote des taux va de {debut} à {fin}.</source>
        <translation>A vote of rates goes from {debut} to {fin}.</translation>
    </message>
    <message>
        <source>Variation proportionnelle : coefficient {coefficient}</source>
        <translation>Proportional change: coefficient {coefficient}</translation>
    </message>
    <message>
        <source>Vide s&apos;il n&apos;y en a pas eu : elle compte pour les trois années suivantes.</source>
        <translation>Empty if there was none: it counts for the three years after.</translation>
    </message>
    <message>
        <source>n. d.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>{fin} vient avant {debut} : les bases ne se revalorisent qu&apos;en avant.</source>
        <translation>{fin} comes before {debut}: bases are only revalued forward.</translation>
    </message>
    <message>
        <source>{impot} : lien non vérifié</source>
        <translation>{impot}: link not checked</translation>
    </message>
    <message>
        <source>{impot} : lien respecté</source>
        <translation>{impot}: link kept</translation>
    </message>
    <message>
        <source>{impot} : sous le plafond</source>
        <translation>{impot}: under the ceiling</translation>
    </message>
    <message>
        <source>{impot} : taux au-delà du lien</source>
        <translation>{impot}: rate beyond the link</translation>
    </message>
    <message>
        <source>{impot} : taux au-delà du plafond</source>
        <translation>{impot}: rate above the ceiling</translation>
    </message>
    <message>
        <source>{majoration} proposé, de {bas} à {haut} là où elle est permise.</source>
        <translation>{majoration} proposed, from {bas} to {haut} where it is allowed.</translation>
    </message>
    <message>
        <source>{nombre} cas types au plus.</source>
        <translation>{nombre} typical cases at most.</translation>
    </message>
    <message>
        <source>{nom} : « {texte} » n&apos;est pas accepté.</source>
        <translation>{nom}: “{texte}” is not accepted.</translation>
    </message>
    <message>
        <source>{regle} Texte vérifié jusqu&apos;en {annee} : regardez s&apos;il a changé.</source>
        <translation>{regle} Text checked up to {annee}: see whether it has changed.</translation>
    </message>
    <message>
        <source>{taux} pour un plafond de {plafond}.</source>
        <translation>{taux} for a ceiling of {plafond}.</translation>
    </message>
    <message>
        <source>{taux} proposé : une autre règle s&apos;applique, que le logiciel ne calcule pas.</source>
        <translation>{taux} proposed: another rule applies, which the software does not compute.</translation>
    </message>
    <message>
        <source>{taux} proposé ; avec ces taux fonciers, {haut} au plus.</source>
        <translation>{taux} proposed; with these land tax rates, {haut} at most.</translation>
    </message>
    <message>
        <source>{taux} proposé, {haut} au plus avec ces taux fonciers.</source>
        <translation>{taux} proposed, {haut} at most with these land tax rates.</translation>
    </message>
    <message>
        <source>{taux}, majoration comprise, pour un plafond de {plafond}.</source>
        <translation>{taux}, surcharge included, for a ceiling of {plafond}.</translation>
    </message>
    <message>
        <source>{vote} € votés pour {attendu} € attendus.</source>
        <translation>€{vote} voted for €{attendu} expected.</translation>
    </message>
    <message>
        <source>Écrivez par exemple « Pavillon de 90 m² ».</source>
        <translation>Write for instance “House of 90 m²”.</translation>
    </message>
    <message>
        <source>Écrivez un coefficient à six décimales au plus, par exemple 1,123456.</source>
        <translation>Write a coefficient with six decimals at most, for instance 1,123456.</translation>
    </message>
    <message>
        <source>Écrivez un nombre d&apos;euros sans centimes, par exemple 1 234 567.</source>
        <translation>Write a number of euros without cents, for instance 1 234 567.</translation>
    </message>
    <message>
        <source>Écrivez un taux en % à deux décimales au plus, par exemple 26,76.</source>
        <translation>Write a rate in % with two decimals at most, for instance 26,76.</translation>
    </message>
    <message>
        <source>Écrivez une année à quatre chiffres, par exemple 2024.</source>
        <translation>Write a year in four digits, for example 2024.</translation>
    </message>
    <message>
        <source>État 1259 saisi, vote « {nom} »</source>
        <translation>Form 1259 as typed, vote “{nom}”</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Aucun budget n&apos;est ouvert : c&apos;est lui qui dit de quelle commune il s&apos;agit.</source>
        <translation>No budget is open: it is what tells which commune this is about.</translation>
    </message>
    <message>
        <source>Aucune source n&apos;a les bases ou les taux de la commune : importez le REI {annee} de la DGFiP (page Données, fichiers officiels).</source>
        <translation>No source has the bases or rates of the commune: import the {annee} REI of the DGFiP (Data page, official files).</translation>
    </message>
    <message>
        <source>Aujourd&apos;hui</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>CFE laissée vide : la source donne un taux ou une base nuls pour la commune, l&apos;impôt est à l&apos;intercommunalité.</source>
        <translation>CFE left empty: the source gives a zero rate or base for the commune, the tax is that of the EPCI.</translation>
    </message>
    <message>
        <source>Ce qui serait repris</source>
        <translation>What would be taken</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Exercice {annee}, fichier {fichier} ({producteur}, {titre})</source>
        <translation>Year {annee}, file {fichier} ({producteur}, {titre})</translation>
    </message>
    <message>
        <source>Gardé comme vous l&apos;avez tapé : {champs}.</source>
        <translation>Kept as you typed it: {champs}.</translation>
    </message>
    <message>
        <source>Il faut l&apos;année {annee} ; les sources ont {annees}. Les bases sont revalorisées, les taux restent à taper.</source>
        <translation>The year {annee} is needed; the sources have {annees}. Bases are revalued, rates are still to be typed.</translation>
    </message>
    <message>
        <source>Il faut l&apos;année {annee} ; les sources ont {annees}. Rien n&apos;est repris d&apos;une autre année.</source>
        <translation>The year {annee} is needed; the sources have {annees}. Nothing is taken from another year.</translation>
    </message>
    <message>
        <source>Le budget ouvert n&apos;est pas celui d&apos;une commune que l&apos;extrait connaît.</source>
        <translation>The open budget is not that of a commune that the extract knows.</translation>
    </message>
    <message>
        <source>Ouvrez un budget de la commune, ou recopiez l&apos;état 1259.</source>
        <translation>Open a budget of the commune, or copy form 1259.</translation>
    </message>
    <message>
        <source>Ouvrez un budget de la commune, puis recommencez.</source>
        <translation>Open a budget of the commune, then try again.</translation>
    </message>
    <message>
        <source>Repris</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Repris, {annee}</source>
        <translation>Taken, {annee}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{champ} : laissé vide, les sources ne s&apos;accordent pas ({sources}).</source>
        <translation>{champ}: left empty, the sources disagree ({sources}).</translation>
    </message>
    <message>
        <source>{impot} : au-delà du lien, par dérogation</source>
        <translation>{impot}: beyond the link, by derogation</translation>
    </message>
    <message>
        <source>{impot} : lien à vérifier</source>
        <translation>{impot}: link to check</translation>
    </message>
    <message>
        <source>{regle} Elle n&apos;est pas ouverte ici.</source>
        <translation>{regle} It is not open here.</translation>
    </message>
    <message>
        <source>{regle} Ici : {haut} au plus.</source>
        <translation>{regle} Here: {haut} at most.</translation>
    </message>
    <message>
        <source>{regle} Même ouverte, elle donnerait {haut} au plus.</source>
        <translation>{regle} Even if open, it would give {haut} at most.</translation>
    </message>
    <message>
        <source>{source} ; base revalorisée de {debut} à {fin} (coefficient {coefficient}, {article}), sans constructions nouvelles ni règle propre aux locaux professionnels</source>
        <translation>{source}; base revalued from {debut} to {fin} (coefficient {coefficient}, {article}), without new buildings or the rule of business premises</translation>
    </message>
</context>
<context>
    <name>FiscalitePage</name>
    <message>
        <source>Impôts locaux : voter les taux</source>
        <translation>Local taxes: vote the rates</translation>
    </message>
</context>
<context>
    <name>FiscalitePane</name>
    <message>
        <source>Ce que rapportent les taux</source>
        <translation>What the rates bring</translation>
    </message>
    <message>
        <source>Ce que paient des foyers types</source>
        <translation>What typical households pay</translation>
    </message>
    <message>
        <source>Variation proportionnelle</source>
        <translation>Proportional change</translation>
    </message>
    <message>
        <source>Saisie et effets du vote</source>
        <translation>Entry and effects of the vote</translation>
    </message>
    <message>
        <source>Ce que dit la loi</source>
        <translation>What the law says</translation>
    </message>
    <message>
        <source>Sur le budget de la commune</source>
        <translation>On the budget of the commune</translation>
    </message>
    <message>
        <source>Part de la commune seule : ni l&apos;intercommunalité, ni les taxes annexes, ni les frais de gestion de l&apos;État. Arrondi à l&apos;euro (CGI, article 1657).</source>
        <translation>The commune&apos;s share alone: neither the groupement, nor the annex taxes, nor the State&apos;s costs of collection. Rounded to the euro (CGI, article 1657).</translation>
    </message>
    <message>
        <source>Taux {annee}</source>
        <translation>Rates {annee}</translation>
    </message>
    <message>
        <source>Taux {annee} ({rang})</source>
        <translation>Rates {annee} ({rang})</translation>
    </message>
    <message>
        <source>Renommer le vote</source>
        <translation>Rename the vote</translation>
    </message>
    <message>
        <source>Par exemple « Proposition de la majorité ».</source>
        <translation>For instance “Proposal of the majority”.</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Le nom montré dans la liste</source>
        <translation>The name shown in the list</translation>
    </message>
    <message>
        <source>Ouvrez d&apos;abord un classeur</source>
        <translation>Open a file first</translation>
    </message>
    <message>
        <source>Un vote des taux se garde dans le classeur de la commune : menu Fichier.</source>
        <translation>A vote of rates is kept in the file of the commune: menu File.</translation>
    </message>
    <message>
        <source>Aucun vote des taux</source>
        <translation>No vote of rates</translation>
    </message>
    <message>
        <source>Recopiez l&apos;état 1259 : le produit, l&apos;effet base, l&apos;effet taux, les liens entre les taux, les plafonds et ce que paient des foyers types se calculent à chaque chiffre tapé.</source>
        <translation>Copy form 1259: the product, the base and rate effects, the links between rates, the ceilings and what typical households pay are computed as you type.</translation>
    </message>
    <message>
        <source>Nouveau vote</source>
        <translation>New vote</translation>
    </message>
    <message>
        <source>la reprise des bases et des taux</source>
        <translation>filling of bases and rates</translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message>
        <source>Suivi de l&apos;exécution</source>
        <translation>Follow-up of the execution</translation>
    </message>
    <message>
        <source>Lignes derrière le chiffre</source>
        <translation>Lines behind the figure</translation>
    </message>
    <message>
        <source>Graphique</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Section du budget</source>
        <translation>Section of the budget</translation>
    </message>
    <message>
        <source>Fonctionnement</source>
        <translation>Operating</translation>
    </message>
    <message>
        <source>Section de fonctionnement</source>
        <translation>Operating section</translation>
    </message>
    <message>
        <source>Investissement</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Section d&apos;investissement</source>
        <translation>Investment section</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Dépenses ou recettes</source>
        <translation>Spending or revenue</translation>
    </message>
    <message>
        <source>Dépenses</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>Ce qui a été mandaté</source>
        <translation>What was paid</translation>
    </message>
    <message>
        <source>Recettes</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Ce qui a été titré</source>
        <translation>What was issued</translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Mouvements montrés</source>
        <translation>Movements shown</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mouvements réels et d&apos;ordre</source>
        <translation>Real and order movements</translation>
    </message>
    <message>
        <source>Réel</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Mouvements réels seulement : de l&apos;argent bouge</source>
        <translation>Real movements only: money moves</translation>
    </message>
    <message>
        <source>Ordre</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Mouvements d&apos;ordre seulement : des écritures</source>
        <translation>Order movements only: entries</translation>
    </message>
    <message>
        <source>&amp;Par</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>Ce que chaque ligne du tableau réunit</source>
        <translation>What each row of the table puts together</translation>
    </message>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Opération</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>&amp;Comparer à</source>
        <translation>&amp;Compare with</translation>
    </message>
    <message>
        <source>Ajoute un montant de référence et l&apos;écart</source>
        <translation>Adds a reference amount and the gap</translation>
    </message>
    <message>
        <source>Rien</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>L&apos;an dernier, même date</source>
        <translation>Last year, same date</translation>
    </message>
    <message>
        <source>Le budget voté (BP)</source>
        <translation>The voted budget (BP)</translation>
    </message>
    <message>
        <source>La situation précédente</source>
        <translation>The statement before</translation>
    </message>
    <message>
        <source>É&amp;tapes du vote</source>
        <translation>S&amp;teps of the vote</translation>
    </message>
    <message>
        <source>Une colonne pour le BP, le BS, chaque DM, les virements et les reports</source>
        <translation>One column for the BP, the BS, each DM, transfers and items carried over</translation>
    </message>
    <message>
        <source>&amp;Graphique</source>
        <translation>C&amp;hart</translation>
    </message>
    <message>
        <source>Montrer les crédits et le réalisé en barres</source>
        <translation>Show credits and execution as bars</translation>
    </message>
    <message>
        <source>Le budget primitif de l&apos;année n&apos;est pas importé : un BS ou une DM ne dit que des changements, les crédits ouverts restent inconnus.</source>
        <translation>The initial budget of the year is not imported: a BS or a DM tells only changes, the open credits stay unknown.</translation>
    </message>
    <message>
        <source>Le classeur ne contient pas de quoi comparer : importez la situation voulue.</source>
        <translation>The workspace does not hold what to compare with: import the statement you want.</translation>
    </message>
    <message>
        <source>Choisissez une ligne pour voir d&apos;où vient le chiffre.</source>
        <translation>Choose a row to see where the figure comes from.</translation>
    </message>
    <message>
        <source>D&apos;où vient « {ligne} » ?</source>
        <translation>Where does “{ligne}” come from?</translation>
    </message>
</context>
<context>
    <name>Fonction</name>
    <message>
        <source>la moyenne de l&apos;année et des précédentes</source>
        <translation>the mean of the year and of those before</translation>
    </message>
    <message>
        <source>la plus grande des valeurs</source>
        <translation>the greatest of the values</translation>
    </message>
    <message>
        <source>la plus petite des valeurs</source>
        <translation>the least of the values</translation>
    </message>
    <message>
        <source>la somme de l&apos;année et des précédentes</source>
        <translation>the sum of the year and of those before</translation>
    </message>
    <message>
        <source>la valeur divisée par la population</source>
        <translation>the value over the population</translation>
    </message>
    <message>
        <source>la valeur multipliée par elle-même (exposant entier, de -4 à 4)</source>
        <translation>the value multiplied by itself (whole exponent, from -4 to 4)</translation>
    </message>
    <message>
        <source>la valeur sans son signe</source>
        <translation>the value without its sign</translation>
    </message>
    <message>
        <source>la variation relative depuis l&apos;année d&apos;avant, ou depuis k ans</source>
        <translation>the relative change since the year before, or over k years</translation>
    </message>
    <message>
        <source>un rapport lu comme un nombre d&apos;années</source>
        <translation>a ratio read as a number of years</translation>
    </message>
    <message>
        <source>un rapport lu comme un nombre, non comme un pourcentage</source>
        <translation>a ratio read as a number, not as a percentage</translation>
    </message>
</context>
<context>
    <name>FormulaEditor</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Formule</name>
    <message>
        <source>Au plus {nombre} ans d&apos;écart.</source>
        <translation>{nombre} years away at most.</translation>
    </message>
    <message>
        <source>Caractère {place} de la formule</source>
        <translation>Character {place} of the formula</translation>
    </message>
    <message>
        <source>Ce filtre n&apos;existe pas.</source>
        <translation>There is no such filter.</translation>
    </message>
    <message>
        <source>Cet indicateur n&apos;existe plus.</source>
        <translation>This indicator no longer exists.</translation>
    </message>
    <message>
        <source>Cherchez-le dans le catalogue de l&apos;atelier.</source>
        <translation>Look for it in the catalogue of the workshop.</translation>
    </message>
    <message>
        <source>Coupez-la en plusieurs indicateurs qui se citent.</source>
        <translation>Cut it into several indicators that cite one another.</translation>
    </message>
    <message>
        <source>Donnez son unité au nombre : 1 €, 5 %, 3500 hab, 12 ans.</source>
        <translation>Give the number its unit: 1 €, 5 %, 3500 hab, 12 ans.</translation>
    </message>
    <message>
        <source>Exemple : en_annees(encours_dette / epargne_brute).</source>
        <translation>Example: en_annees(encours_dette / epargne_brute).</translation>
    </message>
    <message>
        <source>Exemple : stat(&quot;insee.population.totale&quot;).</source>
        <translation>Example: stat(&quot;insee.population.totale&quot;).</translation>
    </message>
    <message>
        <source>Exemple : {exemple}.</source>
        <translation>Example: {exemple}.</translation>
    </message>
    <message>
        <source>Filtres possibles : {liste}.</source>
        <translation>Possible filters: {liste}.</translation>
    </message>
    <message>
        <source>Fonctions : {liste}.</source>
        <translation>Functions: {liste}.</translation>
    </message>
    <message>
        <source>Ici peut venir : {liste}.</source>
        <translation>Here may come: {liste}.</translation>
    </message>
    <message>
        <source>Il faut ici un nombre entier de {bas} à {haut}.</source>
        <translation>A whole number from {bas} to {haut} is needed here.</translation>
    </message>
    <message>
        <source>Il manque une clé entre guillemets.</source>
        <translation>A key in quotes is missing.</translation>
    </message>
    <message>
        <source>L&apos;année d&apos;une statistique n&apos;est pas comprise.</source>
        <translation>The year of a statistic is not understood.</translation>
    </message>
    <message>
        <source>L&apos;indicateur « {nom} » n&apos;existe pas.</source>
        <translation>There is no indicator “{nom}”.</translation>
    </message>
    <message>
        <source>La constante « {nom} » n&apos;existe pas.</source>
        <translation>There is no constant “{nom}”.</translation>
    </message>
    <message>
        <source>La fonction « {nom} » n&apos;existe pas.</source>
        <translation>There is no function “{nom}”.</translation>
    </message>
    <message>
        <source>La formule est trop imbriquée.</source>
        <translation>The formula is nested too deeply.</translation>
    </message>
    <message>
        <source>La formule est trop longue.</source>
        <translation>The formula is too long.</translation>
    </message>
    <message>
        <source>La formule est vide.</source>
        <translation>The formula is empty.</translation>
    </message>
    <message>
        <source>La formule s&apos;arrête trop tôt.</source>
        <translation>The formula stops too soon.</translation>
    </message>
    <message>
        <source>La statistique « {nom} » n&apos;existe pas.</source>
        <translation>There is no statistic “{nom}”.</translation>
    </message>
    <message>
        <source>Le potentiel fiscal de toutes les communes n&apos;est pas embarqué.</source>
        <translation>The fiscal potential of all communes is not bundled.</translation>
    </message>
    <message>
        <source>Les comptes de toutes les communes ne sont pas embarqués.</source>
        <translation>The accounts of all communes are not bundled.</translation>
    </message>
    <message>
        <source>Les noms s&apos;écrivent en minuscules, sans accent : epargne_brute.</source>
        <translation>Names are written in small letters, without accents: epargne_brute.</translation>
    </message>
    <message>
        <source>On n&apos;ajoute et ne compare que des chiffres de même unité.</source>
        <translation>Only figures of the same unit can be added or compared.</translation>
    </message>
    <message>
        <source>On ne peut pas mêler des {gauche} et des {droite}.</source>
        <translation>{gauche} and {droite} cannot be mixed.</translation>
    </message>
    <message>
        <source>Pour comparer, citez un agrégat de l&apos;OFGL que les données embarquées contiennent, ou stat(&quot;…&quot;).</source>
        <translation>To compare, cite an aggregate of the OFGL that the bundled data hold, or stat(&quot;…&quot;).</translation>
    </message>
    <message>
        <source>Seuls stat et loi prennent une clé entre guillemets.</source>
        <translation>Only stat and loi take a key in quotes.</translation>
    </message>
    <message>
        <source>Un texte entre guillemets ne se calcule pas.</source>
        <translation>A text in quotes cannot be computed.</translation>
    </message>
    <message>
        <source>Une majuscule ne commence qu&apos;un compte (D, C, DN, CN, SD, SC, SDN, SCN suivi de son numéro) ; les noms s&apos;écrivent en minuscules.</source>
        <translation>A capital begins only an account (D, C, DN, CN, SD, SC, SDN, SCN then its number); names are written in small letters.</translation>
    </message>
    <message>
        <source>Vouliez-vous dire {liste} ?</source>
        <translation>Did you mean {liste}?</translation>
    </message>
    <message>
        <source>des comptes (DN(60 61))</source>
        <translation>accounts (DN(60 61))</translation>
    </message>
    <message>
        <source>un compte (DN64)</source>
        <translation>an account (DN64)</translation>
    </message>
    <message>
        <source>un nom</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>un nombre</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>un nombre d&apos;années</source>
        <translation>a number of years</translation>
    </message>
    <message>
        <source>un numéro de compte</source>
        <translation>an account number</translation>
    </message>
    <message>
        <source>une clé entre guillemets (&quot;…&quot;)</source>
        <translation>a key in quotes (&quot;…&quot;)</translation>
    </message>
    <message>
        <source>une unité (€, %, hab, ans)</source>
        <translation>a unit (€, %, hab, ans)</translation>
    </message>
    <message>
        <source>{nombre} ans, c&apos;est trop loin.</source>
        <translation>{nombre} years is too far.</translation>
    </message>
    <message>
        <source>« {nom} » attend un rapport, pas des {unite}.</source>
        <translation>“{nom}” expects a ratio, not {unite}.</translation>
    </message>
    <message>
        <source>« {nom} » demande {nombre} valeur(s) entre parenthèses.</source>
        <translation>“{nom}” asks for {nombre} value(s) in parentheses.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;a pas de formule.</source>
        <translation>“{nom}” has no formula.</translation>
    </message>
    <message>
        <source>« {nom} » ne se compare pas : {raison}</source>
        <translation>“{nom}” cannot be compared: {raison}</translation>
    </message>
    <message>
        <source>« {signe} » n&apos;a pas sa place ici.</source>
        <translation>“{signe}” is out of place here.</translation>
    </message>
    <message>
        <source>Écrivez le nombre lui-même, sans unité.</source>
        <translation>Write the number itself, without unit.</translation>
    </message>
    <message>
        <source>Écrivez par exemple CN7 - DN6, ou un nom d&apos;indicateur.</source>
        <translation>Write for instance CN7 - DN6, or the name of an indicator.</translation>
    </message>
    <message>
        <source>Écrivez stat(&quot;clé&quot;), stat(&quot;clé&quot;, 2021) ou stat(&quot;clé&quot;, derniere).</source>
        <translation>Write stat(&quot;key&quot;), stat(&quot;key&quot;, 2021) or stat(&quot;key&quot;, derniere).</translation>
    </message>
</context>
<context>
    <name>GameProjection</name>
    <message>
        <source>Le jeu des 1 000 €</source>
        <translation>The 1 000 € game</translation>
    </message>
    <message>
        <source>{euros} € à {poste}</source>
        <translation>{euros} € to {poste}</translation>
    </message>
    <message>
        <source>{euros} € de trop</source>
        <translation>{euros} € too many</translation>
    </message>
    <message>
        <source>Il reste {euros} €</source>
        <translation>{euros} € left</translation>
    </message>
    <message>
        <source>1 000 € répartis, Entrée montre le vrai budget</source>
        <translation>1 000 € shared out, Enter shows the real budget</translation>
    </message>
    <message>
        <source>1 000 € répartis, Entrée passe au joueur suivant</source>
        <translation>1 000 € shared out, Enter goes to the next player</translation>
    </message>
    <message>
        <source>{nom} : {reste}</source>
        <translation>{nom}: {reste}</translation>
    </message>
    <message>
        <source>{page} sur {pages}</source>
        <translation>{page} of {pages}</translation>
    </message>
    <message>
        <source>→ ← : la suite · Retour arrière : reprendre les choix · L : lumière · Échap : quitter</source>
        <translation>→ ←: next · Backspace: back to the choices · L: light · Esc: leave</translation>
    </message>
    <message>
        <source>↑ ↓ : politique · → ← : 10 € (Maj : 1 €) ou chiffres · Ctrl+Z : annuler · L : lumière · Échap : quitter</source>
        <translation>↑ ↓: policy · → ←: 10 € (Shift: 1 €) or digits · Ctrl+Z: undo · L: light · Esc: leave</translation>
    </message>
    <message>
        <source>Tab : joueur suivant · {touches}</source>
        <translation>Tab: next player · {touches}</translation>
    </message>
</context>
<context>
    <name>GameView</name>
    <message>
        <source>Vos choix et le vrai budget</source>
        <translation>Your choices and the real budget</translation>
    </message>
    <message>
        <source>&amp;Rejouer</source>
        <translation>Pla&amp;y again</translation>
    </message>
    <message>
        <source>Reprendre &amp;mes choix</source>
        <translation>Back to &amp;my choices</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) sur 1 000</source>
        <translation>
            <numerusform>%n point out of 1 000</numerusform>
            <numerusform>%n points out of 1 000</numerusform>
        </translation>
    </message>
    <message>
        <source>1 000 moins les euros placés ailleurs que dans le vrai budget</source>
        <translation>1 000 less the euros put elsewhere than in the real budget</translation>
    </message>
</context>
<context>
    <name>GaugeCard</name>
    <message>
        <source>Ce que ce chiffre ne dit pas : {limite}</source>
        <translation>What this figure does not say: {limite}</translation>
    </message>
    <message>
        <source>À regarder de près</source>
        <translation>Look closer</translation>
    </message>
    <message>
        <source>Dans le repère</source>
        <translation>Within the landmark</translation>
    </message>
    <message>
        <source>{mesure}, {annee}</source>
        <translation>{mesure}, {annee}</translation>
    </message>
    <message>
        <source>Définition : {definition}</source>
        <translation>Definition: {definition}</translation>
    </message>
    <message>
        <source>Source : {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>Graphique</name>
    <message>
        <source>Autres</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Crédits ouverts</source>
        <translation>Open credits</translation>
    </message>
    <message>
        <source>Dépenses</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Effet de ciseau : l&apos;épargne brute dans le temps</source>
        <translation>Scissors effect: gross savings over time</translation>
    </message>
    <message>
        <source>Hors résultats reportés, cessions et provisions.</source>
        <translation>Without results brought forward, disposals and provisions.</translation>
    </message>
    <message>
        <source>Hors résultats reportés, cessions et provisions. La nomenclature change dans la période ({normes}) : quelques comptes ont changé de sens.</source>
        <translation>Without results brought forward, disposals and provisions. The chart of accounts changes in the period ({normes}): some accounts changed meaning.</translation>
    </message>
    <message>
        <source>Hors résultats reportés, cessions et provisions. Les années sans compte importé sont laissées vides.</source>
        <translation>Without results brought forward, disposals and provisions. Years without an imported account are left blank.</translation>
    </message>
    <message>
        <source>L&apos;épargne brute progresse : {apres} en {annee_apres}, {avant} en {annee_avant}</source>
        <translation>Gross savings grow: {apres} in {annee_apres}, {avant} in {annee_avant}</translation>
    </message>
    <message>
        <source>L&apos;épargne brute recule : {apres} en {annee_apres}, {avant} en {annee_avant}</source>
        <translation>Gross savings shrink: {apres} in {annee_apres}, {avant} in {annee_avant}</translation>
    </message>
    <message>
        <source>Opérations réelles, hors résultats reportés (001, 002).</source>
        <translation>Real operations, without results brought forward (001, 002).</translation>
    </message>
    <message>
        <source>Recettes</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Restes à réaliser</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>Réel et ordre, hors lignes sans exécution (001, 002, 020 à 024).</source>
        <translation>Real and order, without lines without execution (001, 002, 020 to 024).</translation>
    </message>
    <message>
        <source>Réel et ordre, hors lignes sans exécution (001, 002, 020 à 024). Les {nombre} plus petits chapitres ne sont pas dessinés.</source>
        <translation>Real and order, without lines without execution (001, 002, 020 to 024). The {nombre} smallest chapters are not drawn.</translation>
    </message>
    <message>
        <source>Voté</source>
        <translation>Voted</translation>
    </message>
    <message>
        <source>dépenses d&apos;investissement</source>
        <translation>investment expenditure</translation>
    </message>
    <message>
        <source>dépenses de fonctionnement</source>
        <translation>operating expenditure</translation>
    </message>
    <message>
        <source>dépenses réelles d&apos;investissement</source>
        <translation>real investment expenditure</translation>
    </message>
    <message>
        <source>dépenses réelles de fonctionnement</source>
        <translation>real operating expenditure</translation>
    </message>
    <message>
        <source>recettes d&apos;investissement</source>
        <translation>investment revenue</translation>
    </message>
    <message>
        <source>recettes de fonctionnement</source>
        <translation>operating revenue</translation>
    </message>
    <message>
        <source>recettes réelles d&apos;investissement</source>
        <translation>real investment revenue</translation>
    </message>
    <message>
        <source>recettes réelles de fonctionnement</source>
        <translation>real operating revenue</translation>
    </message>
    <message>
        <source>{chapitre} : {part} des {quoi}</source>
        <translation>{chapitre}: {part} of {quoi}</translation>
    </message>
    <message>
        <source>{collectivite}, {budget}, comptes {premier} à {dernier}</source>
        <translation>{collectivite}, {budget}, accounts {premier} to {dernier}</translation>
    </message>
    <message>
        <source>{etape} : {realise} réalisés sur {credits} ouverts</source>
        <translation>{etape}: {realise} executed of {credits} open</translation>
    </message>
    <message>
        <source>{etape}, total {total}</source>
        <translation>{etape}, total {total}</translation>
    </message>
    <message>
        <source>{taux} des crédits réalisés : {sujet}</source>
        <translation>{taux} of credits executed: {sujet}</translation>
    </message>
    <message>
        <source>Recettes et dépenses de fonctionnement (OFGL, nettes) ; l&apos;écart est l&apos;épargne brute</source>
        <translation>Operating revenue and expenditure (OFGL, net); the gap is the gross savings</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Guide de BudgetLocal</source>
        <translation>BudgetLocal guide</translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Signaler un problème</source>
        <translation>Report a problem</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé : copiez ce texte et joignez-le à votre message, avec ce que vous faisiez. Les rapports des pannes sont gardés dans le dossier {dossier}.</source>
        <translation>Nothing is sent: copy this text and add it to your message, with what you were doing. Reports of faults are kept in the folder {dossier}.</translation>
    </message>
    <message>
        <source>Ce rapport est gardé ici : {fichier}</source>
        <translation>This report is kept here: {fichier}</translation>
    </message>
    <message>
        <source>C&apos;est une faute de BudgetLocal, pas la vôtre. Vos modifications sont gardées sur cet ordinateur et seront proposées au prochain démarrage. Rien n&apos;est envoyé.</source>
        <translation>This is a fault of BudgetLocal, not yours. Your changes are kept on this computer and will be proposed at the next start. Nothing is sent.</translation>
    </message>
    <message>
        <source>Une erreur inattendue s&apos;est produite</source>
        <translation>An unexpected error happened</translation>
    </message>
    <message>
        <source>À propos de BudgetLocal</source>
        <translation>About BudgetLocal</translation>
    </message>
    <message>
        <source>Analyse des budgets et des comptes des collectivités locales, sans connexion. Logiciel libre sous licence AGPL-3.0 ou ultérieure.</source>
        <translation>Analysis of the budgets and accounts of French local authorities, offline. Free software under the AGPL-3.0 licence or later.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Taux et bases passés</source>
        <translation>Past rates and bases</translation>
    </message>
    <message>
        <source>Source : {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>HouseholdEditor</name>
    <message>
        <source>Foyers types</source>
        <translation>Typical households</translation>
    </message>
    <message>
        <source>&amp;Nom du cas</source>
        <translation>&amp;Name of the case</translation>
    </message>
    <message>
        <source>Par exemple : pavillon de 90 m²</source>
        <translation>For instance: house of 90 m²</translation>
    </message>
    <message>
        <source>Valeur &amp;locative (€)</source>
        <translation>Rental &amp;value (€)</translation>
    </message>
    <message>
        <source>Valeur locative cadastrale : la base de l&apos;avis de taxe foncière, fois 2</source>
        <translation>Cadastral rental value: the base on the land tax notice, times 2</translation>
    </message>
    <message>
        <source>à taper</source>
        <translation>to type</translation>
    </message>
    <message>
        <source>Celle de l&apos;an dernier (€, facul&amp;tatif)</source>
        <translation>That of last year (€, o&amp;ptional)</translation>
    </message>
    <message>
        <source>Sépare ce que la base ajoute de ce que le vote ajoute</source>
        <translation>Tells what the base adds from what the vote adds</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Résidence &amp;secondaire</source>
        <translation>&amp;Second home</translation>
    </message>
    <message>
        <source>Paie aussi la THRS</source>
        <translation>Pays the THRS too</translation>
    </message>
    <message>
        <source>A&amp;jouter</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>&amp;Cas à retirer</source>
        <translation>&amp;Case to take away</translation>
    </message>
    <message>
        <source>Retire un cas type du tableau</source>
        <translation>Takes a typical case out of the table</translation>
    </message>
    <message>
        <source>&amp;Retirer</source>
        <translation>Take &amp;away</translation>
    </message>
    <message>
        <source>le cas type « {nom} »</source>
        <translation>the typical case “{nom}”</translation>
    </message>
    <message>
        <source>le retrait de « {nom} »</source>
        <translation>taking away “{nom}”</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>É&amp;tape</source>
        <translation>S&amp;tep</translation>
    </message>
    <message>
        <source>Ce que le tableau vote ou clôt.</source>
        <translation>What the table votes or closes.</translation>
    </message>
    <message>
        <source>Celle qui convient</source>
        <translation>The one that fits</translation>
    </message>
    <message>
        <source>Pas encore connue</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Lu dans : {lieu}</source>
        <translation>Read in: {lieu}</translation>
    </message>
    <message>
        <source>Budget primitif (BP)</source>
        <translation>Initial budget (BP)</translation>
    </message>
    <message>
        <source>Budget supplémentaire (BS)</source>
        <translation>Supplementary budget (BS)</translation>
    </message>
    <message>
        <source>Décision modificative (DM)</source>
        <translation>Amending decision (DM)</translation>
    </message>
    <message>
        <source>Situation à une date</source>
        <translation>Situation at a date</translation>
    </message>
    <message>
        <source>Compte administratif (CA)</source>
        <translation>Administrative account (CA)</translation>
    </message>
    <message>
        <source>Compte financier unique (CFU)</source>
        <translation>Single financial account (CFU)</translation>
    </message>
    <message>
        <source>&amp;Collectivité</source>
        <translation>Local &amp;authority</translation>
    </message>
    <message>
        <source>Son nom : tapez-le pour la chercher dans le registre.</source>
        <translation>Its name: type it to look it up in the register.</translation>
    </message>
    <message>
        <source>S&amp;IRET du budget</source>
        <translation>S&amp;IRET of the budget</translation>
    </message>
    <message>
        <source>14 chiffres.</source>
        <translation>14 digits.</translation>
    </message>
    <message>
        <source>&amp;Nom du budget</source>
        <translation>&amp;Name of the budget</translation>
    </message>
    <message>
        <source>Budget principal, Eau, Assainissement…</source>
        <translation>Main budget, Water, Sewerage…</translation>
    </message>
    <message>
        <source>E&amp;xercice</source>
        <translation>Financial &amp;year</translation>
    </message>
    <message>
        <source>Une année : 2025.</source>
        <translation>A year: 2025.</translation>
    </message>
    <message>
        <source>Numé&amp;ro de DM</source>
        <translation>&amp;Rank of the DM</translation>
    </message>
    <message>
        <source>Pour une décision modificative : 1, 2…</source>
        <translation>For an amending decision: 1, 2…</translation>
    </message>
    <message>
        <source>&amp;Date de la situation</source>
        <translation>&amp;Date of the situation</translation>
    </message>
    <message>
        <source>Jour, mois, année : 30/06/2025.</source>
        <translation>Day, month, year: 30/06/2025.</translation>
    </message>
    <message>
        <source>No&amp;menclature</source>
        <translation>Chart of accou&amp;nts</translation>
    </message>
    <message>
        <source>Le plan de comptes avec lequel lire les codes.</source>
        <translation>The chart of accounts to read the codes with.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>01 (BP), 02 (DM), 03 (BS), 09 (CA) ou 10 (CFU)</source>
        <translation>01 (BP), 02 (DM), 03 (BS), 09 (CA) or 10 (CFU)</translation>
    </message>
    <message>
        <source>Choisissez le fichier XML du document budgétaire (celui qui part à @ctes) ou du compte financier unique.</source>
        <translation>Choose the XML file of the budget document (the one sent to @ctes) or of the single financial account.</translation>
    </message>
    <message>
        <source>Choisissez un classeur (.xlsx, .xls, .ods), un fichier .csv, ou le XML du document budgétaire.</source>
        <translation>Choose a workbook (.xlsx, .xls, .ods), a .csv file, or the XML of the budget document.</translation>
    </message>
    <message>
        <source>Comptes inconnus du plan</source>
        <translation>Accounts unknown to the chart of accounts</translation>
    </message>
    <message>
        <source>Corrigez le guillemet de cette ligne, ou exportez de nouveau le fichier, si possible au format .xlsx.</source>
        <translation>Correct the quotation mark on this line, or export the file again, as .xlsx if possible.</translation>
    </message>
    <message>
        <source>Demandez à votre logiciel financier un nouvel export du document budgétaire (TotEM), ou corrigez ce champ avant de recommencer.</source>
        <translation>Export the budget document (TotEM) again from your accounting software, or correct this field before trying again.</translation>
    </message>
    <message>
        <source>Des cellules contiennent une erreur au lieu d&apos;une valeur : {nombre}, à commencer par {cellule} ({erreur}). Aucune ne compte pour zéro.</source>
        <translation>Cells that hold an error instead of a value: {nombre}, the first being {cellule} ({erreur}). None counts as zero.</translation>
    </message>
    <message>
        <source>Des lettres n&apos;ont pas pu être lues et sont remplacées par « � » : {nombre}.</source>
        <translation>Letters that could not be read and are replaced by “�”: {nombre}.</translation>
    </message>
    <message>
        <source>Donnez le numéro de la décision modificative.</source>
        <translation>Give the number of the amending decision.</translation>
    </message>
    <message>
        <source>Donnez un autre classeur à --dans.</source>
        <translation>Give another workbook to --dans.</translation>
    </message>
    <message>
        <source>Exportez un fichier par budget et par exercice, puis importez-les ensemble.</source>
        <translation>Export one file per budget and per year, then import them together.</translation>
    </message>
    <message>
        <source>Exportez un seul budget et un seul exercice depuis votre logiciel financier, puis importez ce fichier.</source>
        <translation>Export one budget and one financial year from your accounting software, then import that file.</translation>
    </message>
    <message>
        <source>La clé du SIRET {siret} est fausse : vérifiez qu&apos;il s&apos;agit bien de votre budget.</source>
        <translation>The key of SIRET {siret} is wrong: check that this is your budget.</translation>
    </message>
    <message>
        <source>La ligne n° {rang} (nature {nature}) a été ajoutée à la main.</source>
        <translation>Line no. {rang} (account {nature}) was added by hand.</translation>
    </message>
    <message>
        <source>La ligne n° {rang} (nature {nature}) a été modifiée à la main.</source>
        <translation>Line no. {rang} (account {nature}) was changed by hand.</translation>
    </message>
    <message>
        <source>La ligne n° {rang} (nature {nature}) n&apos;a pas de section connue : elle n&apos;entre dans aucun total de section.</source>
        <translation>Line no. {rang} (nature {nature}) has no known section: it enters no total of a section.</translation>
    </message>
    <message>
        <source>La ligne n° {rang} (nature {nature}, {libelle}) a été supprimée à la main.</source>
        <translation>Line no. {rang} (account {nature}, {libelle}) was removed by hand.</translation>
    </message>
    <message>
        <source>La nature {nature} de la ligne n° {rang} n&apos;est pas au plan {plan} {annee}.</source>
        <translation>Nature {nature} of line no. {rang} is not in the chart of accounts {plan} {annee}.</translation>
    </message>
    <message>
        <source>La plage utilisée de {nom} dépasse {limite} millions de cellules.</source>
        <translation>The used range of {nom} is over {limite} million cells.</translation>
    </message>
    <message>
        <source>Le champ {champ} contient « {valeur} » : il faut {attendu}.</source>
        <translation>The field {champ} holds &quot;{valeur}&quot;: expected {attendu}.</translation>
    </message>
    <message>
        <source>Le champ {champ} de la ligne budgétaire n° {rang} contient « {valeur} », qui ne peut pas être lu.</source>
        <translation>The field {champ} of budget line no. {rang} holds &quot;{valeur}&quot;, which cannot be read.</translation>
    </message>
    <message>
        <source>Le champ {champ} manque dans {element}.</source>
        <translation>The field {champ} is missing in {element}.</translation>
    </message>
    <message>
        <source>Le classeur contient des macros : elles n&apos;ont pas été exécutées, seules les valeurs des cellules sont lues.</source>
        <translation>The workbook holds macros: they were not run, only the values of the cells are read.</translation>
    </message>
    <message>
        <source>Le classeur renvoie à d&apos;autres fichiers ({nombre}) : les valeurs lues sont celles de son dernier enregistrement.</source>
        <translation>The workbook refers to other files ({nombre}): the values read are those of when it was last saved.</translation>
    </message>
    <message>
        <source>Le classeur s&apos;écarte du format Excel : il a été lu par un second lecteur, plus lent.</source>
        <translation>The workbook departs from the Excel format: a second, slower reader read it.</translation>
    </message>
    <message>
        <source>Le classeur {nom} contient {nombre} fichiers : un classeur n&apos;en a jamais autant.</source>
        <translation>The workbook {nom} holds {nombre} files: no workbook has that many.</translation>
    </message>
    <message>
        <source>Le classeur {nom} contient {taille} Mo de données une fois décompressé : aucun budget n&apos;est aussi gros. Il n&apos;a pas été lu.</source>
        <translation>The workbook {nom} holds {taille} MB of data once unpacked: no budget is that large. It was not read.</translation>
    </message>
    <message>
        <source>Le classeur {nom} est abîmé ({raison}).</source>
        <translation>The workbook {nom} is damaged ({raison}).</translation>
    </message>
    <message>
        <source>Le classeur {nom} est en lecture seule.</source>
        <translation>The workbook {nom} is read only.</translation>
    </message>
    <message>
        <source>Le classeur {nom} est incomplet : sa fin manque.</source>
        <translation>The workbook {nom} is incomplete: its end is missing.</translation>
    </message>
    <message>
        <source>Le classeur {nom} est protégé par un mot de passe.</source>
        <translation>The workbook {nom} is protected by a password.</translation>
    </message>
    <message>
        <source>Le fichier a sans doute été coupé pendant une copie ou un envoi : reprenez-le à la source, puis importez-le de nouveau.</source>
        <translation>The file was probably cut during a copy or a transfer: take it again at the source, then import it again.</translation>
    </message>
    <message>
        <source>Le fichier contient des octets nuls, laissés de côté : {nombre}.</source>
        <translation>The file holds NUL bytes, left out: {nombre}.</translation>
    </message>
    <message>
        <source>Le fichier se dit projet de budget (ProjetBudget) : les montants sont ceux proposés, non ceux votés.</source>
        <translation>The file says it is a draft budget (ProjetBudget): amounts are those proposed, not those voted.</translation>
    </message>
    <message>
        <source>Le fichier {nom} contient plusieurs budgets : {premier}, puis {second}.</source>
        <translation>The file {nom} holds several budgets: {premier}, then {second}.</translation>
    </message>
    <message>
        <source>Le fichier {nom} déclare un DOCTYPE : un classeur n&apos;en a jamais, et cela peut servir à lire d&apos;autres fichiers de votre ordinateur.</source>
        <translation>The file {nom} declares a DOCTYPE: no workbook has one, and it can be used to read other files of your computer.</translation>
    </message>
    <message>
        <source>Le fichier {nom} déclare un DOCTYPE : un document budgétaire n&apos;en a jamais, et cela peut servir à lire d&apos;autres fichiers de votre ordinateur.</source>
        <translation>The file {nom} declares a DOCTYPE: a budget document never does, and it can be used to read other files of your computer.</translation>
    </message>
    <message>
        <source>Le fichier {nom} est abîmé : ce n&apos;est pas un XML valide.</source>
        <translation>The file {nom} is damaged: it is not valid XML.</translation>
    </message>
    <message>
        <source>Le fichier {nom} est un XML, mais pas un document budgétaire : sa racine est « {racine} » au lieu de DocumentBudgetaire ou CompteFinancierUnique.</source>
        <translation>The file {nom} is XML, but not a budget document: its root is &quot;{racine}&quot; instead of DocumentBudgetaire or CompteFinancierUnique.</translation>
    </message>
    <message>
        <source>Le fichier {nom} fait {taille} Mo : BudgetLocal lit les tableaux jusqu&apos;à {limite} Mo.</source>
        <translation>The file {nom} is {taille} MB large: BudgetLocal reads tables up to {limite} MB.</translation>
    </message>
    <message>
        <source>Le fichier {nom} n&apos;a pas pu être lu : {raison}.</source>
        <translation>The file {nom} could not be read: {raison}.</translation>
    </message>
    <message>
        <source>Le fichier {nom} n&apos;est pas un document budgétaire XML : c&apos;est {nature}.</source>
        <translation>The file {nom} is not an XML budget document: it is {nature}.</translation>
    </message>
    <message>
        <source>Le fichier {nom} n&apos;est pas un tableau : c&apos;est {nature}.</source>
        <translation>The file {nom} is no table: it is {nature}.</translation>
    </message>
    <message>
        <source>Le fichier {nom} ne contient aucune cellule remplie.</source>
        <translation>The file {nom} has no filled cell.</translation>
    </message>
    <message>
        <source>Le fichier {nom} ne contient aucune ligne budgétaire.</source>
        <translation>The file {nom} holds no budget line.</translation>
    </message>
    <message>
        <source>Le fichier {nom} s&apos;arrête avant la fin.</source>
        <translation>The file {nom} stops before its end.</translation>
    </message>
    <message>
        <source>Le logiciel qui a écrit ce classeur demande que ses formules ({nombre}) soient recalculées à l&apos;ouverture : ouvrez-le et enregistrez-le pour être sûr des valeurs.</source>
        <translation>The program that wrote this workbook asks for its formulas ({nombre}) to be computed again when it is opened: open it and save it to be sure of the values.</translation>
    </message>
    <message>
        <source>Le plan de comptes {plan} de {exercice} n&apos;est pas fourni : celui de {annee}, le plus proche, a servi aux libellés et aux chapitres.</source>
        <translation>The chart of accounts {plan} of {exercice} is not provided: that of {annee}, the nearest, was used for labels and chapters.</translation>
    </message>
    <message>
        <source>Le texte a été lu en {encodage} : vérifiez les accents des libellés.</source>
        <translation>The text was read as {encodage}: check the accents of the labels.</translation>
    </message>
    <message>
        <source>Libellés abîmés dans le fichier</source>
        <translation>Damaged labels in the file</translation>
    </message>
    <message>
        <source>Libellés dont des lettres accentuées sont perdues dans le fichier : {nombre}. Les montants ne sont pas touchés.</source>
        <translation>Labels whose accented letters are lost in the file: {nombre}. Amounts are not affected.</translation>
    </message>
    <message>
        <source>Lignes ajoutées à la main</source>
        <translation>Lines added by hand</translation>
    </message>
    <message>
        <source>Lignes modifiées à la main</source>
        <translation>Lines changed by hand</translation>
    </message>
    <message>
        <source>Lignes sans section connue</source>
        <translation>Lines without a known section</translation>
    </message>
    <message>
        <source>Lignes supprimées à la main</source>
        <translation>Lines removed by hand</translation>
    </message>
    <message>
        <source>N&apos;utilisez pas ce fichier ; demandez l&apos;original à votre logiciel financier.</source>
        <translation>Do not use this file; ask your accounting software for the original.</translation>
    </message>
    <message>
        <source>Ouvrez-le avec son mot de passe dans Excel ou LibreOffice, enregistrez-en une copie sans mot de passe, puis importez cette copie.</source>
        <translation>Open it with its password in Excel or LibreOffice, save a copy without password, then import that copy.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans Excel ou LibreOffice, enregistrez-le (les formules sont calculées à ce moment), puis importez-le de nouveau.</source>
        <translation>Open it in Excel or LibreOffice, save it (the formulas are computed at that moment), then import it again.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx, puis importez le nouveau fichier.</source>
        <translation>Open it in Excel or LibreOffice, save it as .xlsx, then import the new file.</translation>
    </message>
    <message>
        <source>Plan de comptes d&apos;une année voisine</source>
        <translation>Chart of accounts of a nearby year</translation>
    </message>
    <message>
        <source>Projet de budget, non voté</source>
        <translation>Draft budget, not voted</translation>
    </message>
    <message>
        <source>Remarque de lecture</source>
        <translation>Remark of the reader</translation>
    </message>
    <message>
        <source>SIRET douteux</source>
        <translation>Doubtful SIRET</translation>
    </message>
    <message>
        <source>Si vous connaissez ce fichier, copiez le tableau utile dans un nouveau classeur et importez celui-ci. Sinon, ne l&apos;ouvrez pas.</source>
        <translation>If you know this file, copy the useful table into a new workbook and import that one. Otherwise, do not open it.</translation>
    </message>
    <message>
        <source>Supprimez les lignes et les colonnes vides à droite et en dessous du tableau (Ctrl+Fin montre où il s&apos;arrête), enregistrez, puis recommencez.</source>
        <translation>Delete the empty rows and columns at the right of the table and below it (Ctrl+End shows where it ends), save, then try again.</translation>
    </message>
    <message>
        <source>Tapez le code seul, par exemple 60611 ou 011.</source>
        <translation>Type the code alone, for example 60611 or 011.</translation>
    </message>
    <message>
        <source>Un guillemet ouvert dans {nom} n&apos;est jamais refermé : les lignes qui suivent ne peuvent pas être lues.</source>
        <translation>A quotation mark that is opened in {nom} is never closed: the rows that follow cannot be read.</translation>
    </message>
    <message>
        <source>Une décision modificative a un numéro : 1, 2…</source>
        <translation>An amending decision has a number: 1, 2…</translation>
    </message>
    <message>
        <source>Une feuille masquée contient des formules jamais calculées : {nombre}, à commencer par {cellule}.</source>
        <translation>A hidden sheet holds formulas that were never computed: {nombre}, the first being {cellule}.</translation>
    </message>
    <message>
        <source>Vérifiez que le fichier existe encore et que vous avez le droit de l&apos;ouvrir.</source>
        <translation>Check that the file still exists and that you may open it.</translation>
    </message>
    <message>
        <source>feuille {feuille}</source>
        <translation>sheet {feuille}</translation>
    </message>
    <message>
        <source>feuille {feuille}, ligne {ligne}</source>
        <translation>sheet {feuille}, row {ligne}</translation>
    </message>
    <message>
        <source>fichier {nom}</source>
        <translation>file {nom}</translation>
    </message>
    <message>
        <source>les 14 chiffres d&apos;un SIRET</source>
        <translation>the 14 digits of a SIRET</translation>
    </message>
    <message>
        <source>les quatre chiffres d&apos;une année</source>
        <translation>the four digits of a year</translation>
    </message>
    <message>
        <source>ligne {ligne}</source>
        <translation>line {ligne}</translation>
    </message>
    <message>
        <source>ligne {ligne} du fichier XML</source>
        <translation>line {ligne} of the XML file</translation>
    </message>
    <message>
        <source>ligne {ligne}, colonne {colonne}</source>
        <translation>line {ligne}, column {colonne}</translation>
    </message>
    <message>
        <source>ligne {ligne}, colonne {colonne} du fichier XML</source>
        <translation>line {ligne}, column {colonne} of the XML file</translation>
    </message>
    <message>
        <source>un PDF</source>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>un ancien classeur Excel</source>
        <translation>an old Excel workbook</translation>
    </message>
    <message>
        <source>un ancien fichier Excel ou de bureautique</source>
        <translation>an old Excel or office file</translation>
    </message>
    <message>
        <source>un classeur Excel</source>
        <translation>an Excel workbook</translation>
    </message>
    <message>
        <source>un classeur Excel avec des macros</source>
        <translation>an Excel workbook with macros</translation>
    </message>
    <message>
        <source>un classeur Excel binaire</source>
        <translation>a binary Excel workbook</translation>
    </message>
    <message>
        <source>un classeur Excel ou une archive ZIP dont la fin manque</source>
        <translation>an Excel workbook or a ZIP archive whose end is missing</translation>
    </message>
    <message>
        <source>un classeur LibreOffice</source>
        <translation>a LibreOffice workbook</translation>
    </message>
    <message>
        <source>un classeur protégé par un mot de passe</source>
        <translation>a workbook protected by a password</translation>
    </message>
    <message>
        <source>un diaporama</source>
        <translation>a slide show</translation>
    </message>
    <message>
        <source>un document de traitement de texte</source>
        <translation>a word processing document</translation>
    </message>
    <message>
        <source>un fichier XML</source>
        <translation>an XML file</translation>
    </message>
    <message>
        <source>un fichier binaire inconnu</source>
        <translation>an unknown binary file</translation>
    </message>
    <message>
        <source>« {code} » ne peut pas être un compte ni un chapitre.</source>
        <translation>“{code}” can be neither an account nor a chapter.</translation>
    </message>
    <message>
        <source>un classeur BudgetLocal ou une base SQLite</source>
        <translation>a BudgetLocal workbook or an SQLite database</translation>
    </message>
    <message>
        <source>un fichier vide</source>
        <translation>an empty file</translation>
    </message>
    <message>
        <source>un tableau Excel en XML</source>
        <translation>an Excel table in XML</translation>
    </message>
    <message>
        <source>un texte ou un tableau, sans balise XML</source>
        <translation>a text or a table, without XML tags</translation>
    </message>
    <message>
        <source>une archive ZIP</source>
        <translation>a ZIP archive</translation>
    </message>
    <message>
        <source>une archive compressée (gzip, 7z ou rar)</source>
        <translation>a compressed archive (gzip, 7z or rar)</translation>
    </message>
    <message>
        <source>une image</source>
        <translation>an image</translation>
    </message>
    <message>
        <source>une nomenclature connue ({liste})</source>
        <translation>a known chart of accounts ({liste})</translation>
    </message>
    <message>
        <source>une page web</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>{nom} contient des formules qui n&apos;ont jamais été calculées ({nombre}) : leurs montants ne sont pas dans le fichier.</source>
        <translation>{nom} holds formulas that were never computed ({nombre}): their amounts are not in the file.</translation>
    </message>
    <message>
        <source>{premier} Autres lignes dans ce cas : {autres}.</source>
        <translation>{premier} Other lines in this case: {autres}.</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>Lecture de %n fichier(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>{document} : l&apos;existant est gardé.</source>
        <translation>{document}: the existing one is kept.</translation>
    </message>
    <message>
        <source>l&apos;import de {document}</source>
        <translation>import of {document}</translation>
    </message>
    <message numerus="yes">
        <source>Rien de nouveau dans %n fichier(s)</source>
        <translation>
            <numerusform>Nothing new in %n file</numerusform>
            <numerusform>Nothing new in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) à regarder</source>
        <translation>
            <numerusform>%n file to look at</numerusform>
            <numerusform>%n files to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce fichier est déjà dans le classeur.</source>
        <translation>This file is already in the workbook.</translation>
    </message>
    <message>
        <source>Ce document est déjà dans le classeur, avec exactement les mêmes lignes.</source>
        <translation>This document is already in the workbook, with exactly the same lines.</translation>
    </message>
    <message>
        <source>Rien n&apos;a changé.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Le fichier dit « {donne} », le classeur connaît « {connu} ».</source>
        <translation>The file says &quot;{donne}&quot;, the workbook knows &quot;{connu}&quot;.</translation>
    </message>
    <message>
        <source>Vérifiez que ce fichier est bien celui de cette collectivité.</source>
        <translation>Check that this file is that of this authority.</translation>
    </message>
    <message>
        <source>situation au {jour}, {budget}</source>
        <translation>situation at {jour}, {budget}</translation>
    </message>
    <message>
        <source>{etape} {exercice}, {budget}</source>
        <translation>{etape} {exercice}, {budget}</translation>
    </message>
    <message>
        <source>les annexes de {document}</source>
        <translation>the annexes of {document}</translation>
    </message>
    <message numerus="yes">
        <source>Ce document était déjà dans le classeur ; ses annexes y sont ajoutées (%n ligne(s)).</source>
        <translation>
            <numerusform>This document was already in the workspace; its annexes are added to it (%n row).</numerusform>
            <numerusform>This document was already in the workspace; its annexes are added to it (%n rows).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexDialog</name>
    <message>
        <source>Courbe d&apos;un index</source>
        <translation>Curve of an index</translation>
    </message>
    <message>
        <source>Chaque point vaut jusqu&apos;au suivant, le dernier jusqu&apos;à la fin : c&apos;est votre hypothèse. Tapez la date, un espace, le taux, puis un point-virgule : 01/02/2025 2,40 ; 01/08/2025 1,70. Une courbe vidée est retirée.</source>
        <translation>Each point holds until the next one, the last one until the end: it is your assumption. Type the date, a space, the rate, then a semicolon: 01/02/2025 2,40 ; 01/08/2025 1,70. An emptied curve is taken out.</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>&amp;Index</translation>
    </message>
    <message>
        <source>Celui que nomment les emprunts révisables</source>
        <translation>The one that the revisable loans name</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>01/02/2025 2,40 ; 01/08/2025 1,70</source>
        <translation>01/02/2025 2,40 ; 01/08/2025 1,70</translation>
    </message>
</context>
<context>
    <name>Indicateur</name>
    <message>
        <source>Aucun compte de {annee} n&apos;est importé.</source>
        <translation>No account of {annee} is imported.</translation>
    </message>
    <message>
        <source>Des indicateurs se citent en rond ou trop profondément.</source>
        <translation>Indicators cite one another in a circle or too deeply.</translation>
    </message>
    <message>
        <source>L&apos;indicateur « {nom} » n&apos;existe plus.</source>
        <translation>The indicator “{nom}” no longer exists.</translation>
    </message>
    <message>
        <source>La collectivité n&apos;est pas reconnue dans les données embarquées : « {cle} » ({annee}) est inconnue.</source>
        <translation>The local authority is not recognised in the bundled data: “{cle}” ({annee}) is unknown.</translation>
    </message>
    <message>
        <source>La formule remonte trop loin dans le temps.</source>
        <translation>The formula goes too far back in time.</translation>
    </message>
    <message>
        <source>La population n&apos;est pas connue.</source>
        <translation>The population is not known.</translation>
    </message>
    <message>
        <source>Le calcul dépasse les nombres permis.</source>
        <translation>The computation exceeds the numbers allowed.</translation>
    </message>
    <message>
        <source>Le potentiel fiscal n&apos;est pas connu : il se saisit par le menu Édition, Potentiel fiscal.</source>
        <translation>The fiscal potential is not known: type it in the Edit menu, Fiscal potential.</translation>
    </message>
    <message>
        <source>Les mouvements « {mouvement} » demandent la balance des comptes : un document budgétaire ne les donne pas.</source>
        <translation>Movements “{mouvement}” need the balance of accounts: a budget document does not give them.</translation>
    </message>
    <message>
        <source>Non défini : division par zéro.</source>
        <translation>Not defined: division by zero.</translation>
    </message>
    <message>
        <source>Non défini : l&apos;évolution part d&apos;une valeur nulle ou négative.</source>
        <translation>Not defined: the change starts from zero or less.</translation>
    </message>
    <message>
        <source>PotFisc déclaré dans « {fichier} »</source>
        <translation>PotFisc declared in “{fichier}”</translation>
    </message>
    <message>
        <source>Un solde au 31 décembre ({mesure}) demande la balance des comptes : un document budgétaire ne le donne pas.</source>
        <translation>A balance at 31 December ({mesure}) needs the balance of accounts: a budget document does not give it.</translation>
    </message>
    <message>
        <source>Une balance n&apos;a ni section, ni chapitre, ni crédits : cette formule demande un document budgétaire.</source>
        <translation>A balance of accounts has no section, chapter or credits: this formula needs a budget document.</translation>
    </message>
    <message>
        <source>absent de la source</source>
        <translation>absent from the source</translation>
    </message>
    <message>
        <source>balance provisoire {annee} ({producteur}, « {fichier} »)</source>
        <translation>provisional balance {annee} ({producteur}, “{fichier}”)</translation>
    </message>
    <message>
        <source>balance {annee} ({producteur}, « {fichier} »)</source>
        <translation>balance {annee} ({producteur}, “{fichier}”)</translation>
    </message>
    <message>
        <source>compte {compte} de la balance</source>
        <translation>account {compte} of the balance</translation>
    </message>
    <message>
        <source>couvert par le secret statistique</source>
        <translation>under statistical secrecy</translation>
    </message>
    <message>
        <source>ligne XML {ligne}, n° {rang}</source>
        <translation>XML line {ligne}, no. {rang}</translation>
    </message>
    <message>
        <source>population saisie par vous</source>
        <translation>population entered by you</translation>
    </message>
    <message>
        <source>potentiel fiscal saisi par vous</source>
        <translation>fiscal potential that you typed</translation>
    </message>
    <message>
        <source>{balance} n&apos;est pas ventilée par fonction.</source>
        <translation>{balance} is not broken down by function.</translation>
    </message>
    <message>
        <source>{document} : {place}</source>
        <translation>{document}: {place}</translation>
    </message>
    <message>
        <source>{document} n&apos;est pas ventilé par fonction.</source>
        <translation>{document} is not broken down by function.</translation>
    </message>
    <message>
        <source>{document} ne donne pas le montant {montant}.</source>
        <translation>{document} does not give the amount {montant}.</translation>
    </message>
    <message>
        <source>{etape} {exercice}, « {fichier} »</source>
        <translation>{etape} {exercice}, “{fichier}”</translation>
    </message>
    <message>
        <source>« {cle} » n&apos;a pas de chiffre jusqu&apos;à {annee}.</source>
        <translation>“{cle}” has no figure up to {annee}.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;a pas de formule pour {norme} en {annee}.</source>
        <translation>“{nom}” has no formula for {norme} in {annee}.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;est fixé par aucun texte au 31 décembre {annee}.</source>
        <translation>“{nom}” is set by no text on 31 December {annee}.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;est pas connu pour {annee} ; années dans les données embarquées : {annees}.</source>
        <translation>“{nom}” is not known for {annee}; years in the bundled data: {annees}.</translation>
    </message>
    <message>
        <source>« {nom} » {annee} : {cause}.</source>
        <translation>“{nom}” {annee}: {cause}.</translation>
    </message>
</context>
<context>
    <name>KeyFigureTile</name>
    <message>
        <source>{montant} €/hab.</source>
        <translation>{montant} €/inhab.</translation>
    </message>
    <message>
        <source>{nombre} ans</source>
        <translation>{nombre} years</translation>
    </message>
    <message>
        <source>{montant} € par habitant</source>
        <translation>{montant} € per inhabitant</translation>
    </message>
    <message>
        <source>{variation} en un an</source>
        <translation>{variation} in one year</translation>
    </message>
</context>
<context>
    <name>LandingPane</name>
    <message>
        <source>Atterrissage par chapitre</source>
        <translation>Landing by chapter</translation>
    </message>
    <message>
        <source>Erreur des méthodes</source>
        <translation>Error of the methods</translation>
    </message>
    <message>
        <source>Ce que chaque méthode aurait manqué</source>
        <translation>What each method would have missed</translation>
    </message>
    <message>
        <source>L&apos;exercice est clos : le calcul est là pour être comparé au réalisé. {source}.</source>
        <translation>The year is closed: the calculation is there to be compared with what was executed. {source}.</translation>
    </message>
    <message>
        <source>{source}. Double-cliquez sur un atterrissage pour le corriger, avec une note.</source>
        <translation>{source}. Double-click a landing to correct it, with a note.</translation>
    </message>
</context>
<context>
    <name>LawPane</name>
    <message>
        <source>Il faut le fichier national de la DGCL</source>
        <translation>The national file of the DGCL is needed</translation>
    </message>
    <message>
        <source>Pour calculer toutes les communes, importez deux années qui se suivent du fichier « critères de répartition des dotations » de la DGCL, par exemple 2024 et 2025. La page Données dit où le prendre. Votre commune seule se calcule sans lui, dans l&apos;onglet « Ma commune ».</source>
        <translation>To compute all communes, import two years that follow each other of the file “critères de répartition des dotations” of the DGCL, 2024 and 2025 for instance. The page Data says where to get it. Your commune alone is computed without it, under “My commune”.</translation>
    </message>
    <message>
        <source>Aller à la page Données</source>
        <translation>Go to the page Data</translation>
    </message>
    <message>
        <source>Amendement sans nom</source>
        <translation>Amendment without a name</translation>
    </message>
    <message>
        <source>Loi en vigueur</source>
        <translation>Law in force</translation>
    </message>
    <message numerus="yes">
        <source> : %n nombre(s) changé(s)</source>
        <translation>
            <numerusform>: %n number changed</numerusform>
            <numerusform>: %n numbers changed</numerusform>
        </translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas un nombre : écrivez des chiffres, avec une virgule.</source>
        <translation>“{texte}” is no number: write digits, with a comma.</translation>
    </message>
    <message>
        <source>Premier calcul : lecture du fichier national…</source>
        <translation>First calculation: reading the national file…</translation>
    </message>
    <message>
        <source>Dotations de toutes les communes…</source>
        <translation>Grants of all communes…</translation>
    </message>
    <message>
        <source>Les chiffres ci-dessous sont ceux d&apos;avant ce changement, qui est refusé.</source>
        <translation>The figures below are those before this change, which is refused.</translation>
    </message>
    <message>
        <source>{projet}, amendé</source>
        <translation>{projet}, amended</translation>
    </message>
    <message>
        <source>Loi ou effets</source>
        <translation>Law or effects</translation>
    </message>
    <message>
        <source>Ce que le petit écran montre</source>
        <translation>What the small screen shows</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Les articles et leurs nombres</source>
        <translation>The articles and their numbers</translation>
    </message>
    <message>
        <source>Effets</source>
        <translation>Effects</translation>
    </message>
    <message>
        <source>Ce que cela change</source>
        <translation>What it changes</translation>
    </message>
</context>
<context>
    <name>LawResults</name>
    <message>
        <source>Effets sur toutes les communes</source>
        <translation>Effects on all communes</translation>
    </message>
    <message>
        <source>Par dotation</source>
        <translation>By grant</translation>
    </message>
    <message>
        <source>Sur le budget de la commune</source>
        <translation>On the budget of the commune</translation>
    </message>
    <message>
        <source>Par groupe</source>
        <translation>By group</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Par &amp;groupe de</source>
        <translation>By &amp;group of</translation>
    </message>
    <message>
        <source>Comment les communes sont groupées</source>
        <translation>How the communes are grouped</translation>
    </message>
    <message>
        <source>Mesures du projet de loi</source>
        <translation>Measures of the bill</translation>
    </message>
</context>
<context>
    <name>LawSide</name>
    <message>
        <source>Le texte de la loi</source>
        <translation>The text of the law</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>L&apos;article dont les nombres se changent en dessous</source>
        <translation>The article whose numbers are changed below</translation>
    </message>
    <message>
        <source>Article {numero} du CGCT</source>
        <translation>Article {numero} of the CGCT</translation>
    </message>
    <message>
        <source>A&amp;nnée</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>L&apos;année des critères et de la loi</source>
        <translation>The year of the criteria and of the law</translation>
    </message>
    <message>
        <source>Ann&amp;uler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Ré&amp;tablir</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Revenir au nombre d&apos;avant</source>
        <translation>Go back to the number before</translation>
    </message>
    <message>
        <source>Refaire ce qui vient d&apos;être annulé</source>
        <translation>Do again what was just undone</translation>
    </message>
    <message>
        <source>Une hausse d&apos;enveloppe est &amp;payée par</source>
        <translation>A larger envelope is &amp;paid by</translation>
    </message>
    <message>
        <source>Qui paie quand l&apos;amendement change les montants à répartir</source>
        <translation>Who pays when the amendment changes the amounts to share</translation>
    </message>
    <message>
        <source>L&apos;État (la DGF augmente)</source>
        <translation>The State (the DGF grows)</translation>
    </message>
    <message>
        <source>L&apos;écrêtement (enveloppe tenue)</source>
        <translation>The levy (envelope held)</translation>
    </message>
    <message>
        <source>Co&amp;mparer à</source>
        <translation>Co&amp;mpare with</translation>
    </message>
    <message>
        <source>La loi en vigueur, ou un autre amendement gardé</source>
        <translation>The law in force, or another amendment that was kept</translation>
    </message>
</context>
<context>
    <name>LevyForm</name>
    <message>
        <source>Vos états 1259 : décomposez la hausse d&apos;un impôt</source>
        <translation>Your états 1259: split the rise of a tax</translation>
    </message>
    <message>
        <source>&amp;Décomposer</source>
        <translation>&amp;Split</translation>
    </message>
    <message>
        <source>Votre impôt</source>
        <translation>Your tax</translation>
    </message>
    <message>
        <source>Nouveaux chiffres</source>
        <translation>New figures</translation>
    </message>
    <message>
        <source>&amp;Gardés dans le classeur</source>
        <translation>&amp;Kept in the workspace</translation>
    </message>
    <message>
        <source>Les états 1259 que vous avez déjà tapés</source>
        <translation>The forms 1259 that you have already typed</translation>
    </message>
    <message>
        <source>&amp;Impôt</source>
        <translation>&amp;Tax</translation>
    </message>
    <message>
        <source>Par exemple « Foncier bâti »</source>
        <translation>For example “Built land”</translation>
    </message>
    <message>
        <source>Re&amp;tirer</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Retirer ces états 1259 du classeur (Ctrl+Z les rend)</source>
        <translation>Remove these forms 1259 from the workspace (Ctrl+Z brings them back)</translation>
    </message>
    <message>
        <source>avant</source>
        <translation>before</translation>
    </message>
    <message>
        <source>après</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Année, {quand}</source>
        <translation>Year, {quand}</translation>
    </message>
    <message>
        <source>Par exemple 2023</source>
        <translation>For instance 2023</translation>
    </message>
    <message>
        <source>Base nette, {quand} (€)</source>
        <translation>Net base, {quand} (€)</translation>
    </message>
    <message>
        <source>Bases définitives de l&apos;état 1288 ou 1259</source>
        <translation>Final bases of état 1288 or 1259</translation>
    </message>
    <message>
        <source>Taux, {quand} (%)</source>
        <translation>Rate, {quand} (%)</translation>
    </message>
    <message>
        <source>Le taux voté, par exemple 26,76</source>
        <translation>The rate voted, for instance 26.76</translation>
    </message>
    <message>
        <source>Produit, {quand} (€)</source>
        <translation>Product, {quand} (€)</translation>
    </message>
    <message>
        <source>Le produit perçu</source>
        <translation>The product collected</translation>
    </message>
</context>
<context>
    <name>LevyStore</name>
    <message>
        <source>les états 1259 « {nom} »</source>
        <translation>forms 1259 “{nom}”</translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <source>L&amp;ignes</source>
        <translation>L&amp;ines</translation>
    </message>
    <message>
        <source>Ajouter, modifier ou supprimer une ligne à la main</source>
        <translation>Add, change or remove a line by hand</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>&amp;Ajouter une ligne…</source>
        <translation>&amp;Add a line…</translation>
    </message>
    <message>
        <source>&amp;Modifier la ligne…</source>
        <translation>&amp;Change the line…</translation>
    </message>
    <message>
        <source>&amp;Supprimer les lignes choisies</source>
        <translation>&amp;Remove the chosen lines</translation>
    </message>
</context>
<context>
    <name>LineChanges</name>
    <message>
        <source>+ ajoutée</source>
        <translation>+ added</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Différence</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Lignes qui diffèrent</source>
        <translation>Lines that differ</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>budget précédent</source>
        <translation>previous budget</translation>
    </message>
    <message>
        <source>crédits ouverts</source>
        <translation>open credits</translation>
    </message>
    <message>
        <source>disponible</source>
        <translation>available</translation>
    </message>
    <message>
        <source>engagé</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>engagé non mandaté</source>
        <translation>committed, not ordered</translation>
    </message>
    <message>
        <source>liquidé</source>
        <translation>assessed</translation>
    </message>
    <message>
        <source>propositions</source>
        <translation>proposals</translation>
    </message>
    <message>
        <source>rattachements</source>
        <translation>accruals</translation>
    </message>
    <message>
        <source>reports N-1</source>
        <translation>carried over from last year</translation>
    </message>
    <message>
        <source>restes à réaliser</source>
        <translation>commitments carried over</translation>
    </message>
    <message>
        <source>réalisé</source>
        <translation>executed</translation>
    </message>
    <message>
        <source>textes seuls</source>
        <translation>words only</translation>
    </message>
    <message>
        <source>voté</source>
        <translation>voted</translation>
    </message>
    <message>
        <source>− retirée</source>
        <translation>− removed</translation>
    </message>
    <message>
        <source>≠ modifiée</source>
        <translation>≠ changed</translation>
    </message>
</context>
<context>
    <name>LineFlow</name>
    <message>
        <source>l&apos;ajout d&apos;une ligne {nature}</source>
        <translation>adding a line {nature}</translation>
    </message>
    <message>
        <source>Ajouter une ligne</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>la modification d&apos;une ligne {nature}</source>
        <translation>changing a line {nature}</translation>
    </message>
    <message>
        <source>Modifier la ligne</source>
        <translation>Change the line</translation>
    </message>
    <message numerus="yes">
        <source>la suppression de %n ligne(s)</source>
        <translation>
            <numerusform>removing %n line</numerusform>
            <numerusform>removing %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>la suppression d&apos;une ligne</source>
        <translation>removing a line</translation>
    </message>
    <message>
        <source>La modification n&apos;a pas été faite</source>
        <translation>The change was not made</translation>
    </message>
    <message>
        <source>section de fonctionnement</source>
        <translation>operating section</translation>
    </message>
    <message>
        <source>section d&apos;investissement</source>
        <translation>capital section</translation>
    </message>
    <message>
        <source>section inconnue</source>
        <translation>unknown section</translation>
    </message>
    <message>
        <source>compte inconnu du plan</source>
        <translation>account unknown to the chart</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Montants en euros. Une case vide veut dire « inconnu », 0 veut dire zéro.</source>
        <translation>Amounts in euros. An empty box means “unknown”, 0 means zero.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Dépense ou recette</source>
        <translation>Spending or revenue</translation>
    </message>
    <message>
        <source>&amp;Dépense</source>
        <translation>Spen&amp;ding</translation>
    </message>
    <message>
        <source>La ligne est une dépense</source>
        <translation>The line is spending</translation>
    </message>
    <message>
        <source>&amp;Recette</source>
        <translation>&amp;Revenue</translation>
    </message>
    <message>
        <source>La ligne est une recette</source>
        <translation>The line is revenue</translation>
    </message>
    <message>
        <source>Mouvement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Réel ou ordre</source>
        <translation>Real or order</translation>
    </message>
    <message>
        <source>Ré&amp;el</source>
        <translation>R&amp;eal</translation>
    </message>
    <message>
        <source>De l&apos;argent bouge</source>
        <translation>Money moves</translation>
    </message>
    <message>
        <source>&amp;Ordre</source>
        <translation>&amp;Order</translation>
    </message>
    <message>
        <source>Une écriture, sans mouvement d&apos;argent</source>
        <translation>An entry, without any movement of money</translation>
    </message>
    <message>
        <source>En euros, au centime.</source>
        <translation>In euros, to the cent.</translation>
    </message>
    <message>
        <source>&amp;Article (nature)</source>
        <translation>&amp;Account (nature)</translation>
    </message>
    <message>
        <source>Le code du compte, ou des mots de son libellé.</source>
        <translation>The code of the account, or words of its label.</translation>
    </message>
    <message>
        <source>&amp;Chapitre</source>
        <translation>&amp;Chapter</translation>
    </message>
    <message>
        <source>Vide : celui que le plan de comptes donne.</source>
        <translation>Empty: the one that the chart of accounts gives.</translation>
    </message>
    <message>
        <source>&amp;Libellé</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Vide : celui du plan de comptes.</source>
        <translation>Empty: that of the chart of accounts.</translation>
    </message>
    <message>
        <source>&amp;Fonction</source>
        <translation>&amp;Function</translation>
    </message>
    <message>
        <source>Facultative.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <source>O&amp;pération</source>
        <translation>O&amp;peration</translation>
    </message>
    <message>
        <source>Le chapitre et la section viendront du plan de comptes.</source>
        <translation>The chapter and the section will come from the chart of accounts.</translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas un montant : tapez par exemple 1234,56.</source>
        <translation>“{texte}” is no amount: type for example 1234.56.</translation>
    </message>
    <message>
        <source>Budget précédent</source>
        <translation>Previous budget</translation>
    </message>
    <message>
        <source>Reports N-1</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Propositions nouvelles</source>
        <translation>New proposals</translation>
    </message>
    <message>
        <source>&amp;Voté</source>
        <translation>&amp;Voted</translation>
    </message>
    <message>
        <source>Crédits ou&amp;verts</source>
        <translation>Open cred&amp;its</translation>
    </message>
    <message>
        <source>Réali&amp;sé</source>
        <translation>Execu&amp;ted</translation>
    </message>
    <message>
        <source>RAR au 31/12</source>
        <translation>RAR at 31/12</translation>
    </message>
</context>
<context>
    <name>LoanDialog</name>
    <message>
        <source>Modifier l&apos;emprunt</source>
        <translation>Change the loan</translation>
    </message>
    <message>
        <source>Ajouter un emprunt</source>
        <translation>Add a loan</translation>
    </message>
    <message>
        <source>Les termes du contrat. L&apos;échéancier est recalculé au centime ; ce qui ne peut pas être est refusé avec la raison. Ctrl+Z annule.</source>
        <translation>The terms of the contract. The schedule is recomputed to the cent; what cannot be is refused with the reason. Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Ce qu&apos;il finance</source>
        <translation>What it pays for</translation>
    </message>
    <message>
        <source>&amp;Prêteur</source>
        <translation>Le&amp;nder</translation>
    </message>
    <message>
        <source>La banque</source>
        <translation>The bank</translation>
    </message>
    <message>
        <source>&amp;Capital (€)</source>
        <translation>&amp;Capital (€)</translation>
    </message>
    <message>
        <source>Capital à la date de départ, par exemple 250 000</source>
        <translation>Capital at the starting date, for instance 250 000</translation>
    </message>
    <message>
        <source>&amp;Départ des intérêts</source>
        <translation>&amp;Start of interest</translation>
    </message>
    <message>
        <source>Mise à disposition des fonds</source>
        <translation>The day the funds are available</translation>
    </message>
    <message>
        <source>Première é&amp;chéance</source>
        <translation>&amp;First instalment</translation>
    </message>
    <message>
        <source>Nombre d&apos;éc&amp;héances</source>
        <translation>Number of instalmen&amp;ts</translation>
    </message>
    <message>
        <source>Du premier au dernier paiement, différé compris</source>
        <translation>From the first to the last payment, grace period included</translation>
    </message>
    <message>
        <source>Pér&amp;iodicité</source>
        <translation>Fre&amp;quency</translation>
    </message>
    <message>
        <source>Temps entre deux échéances</source>
        <translation>Time between two instalments</translation>
    </message>
    <message>
        <source>&amp;Amortissement</source>
        <translation>&amp;Amortisation</translation>
    </message>
    <message>
        <source>Comment le capital est rendu</source>
        <translation>How the capital is paid back</translation>
    </message>
    <message>
        <source>Taux d&apos;amorti&amp;ssement (%)</source>
        <translation>Amorti&amp;sation rate (%)</translation>
    </message>
    <message>
        <source>Celui du plan qui fixe le capital d&apos;avance, s&apos;il y en a un ; vide : aucun</source>
        <translation>That of the plan that fixes the capital in advance, if there is one; empty: none</translation>
    </message>
    <message>
        <source>Di&amp;fféré</source>
        <translation>&amp;Grace period</translation>
    </message>
    <message>
        <source>Échéances du début sans capital ; 0 s&apos;il n&apos;y en a pas</source>
        <translation>First instalments without principal; 0 if there are none</translation>
    </message>
    <message>
        <source>Type de taux</source>
        <translation>Type of rate</translation>
    </message>
    <message>
        <source>Fixe, ou index plus marge</source>
        <translation>Fixed, or index plus margin</translation>
    </message>
    <message>
        <source>Fixe</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Le même taux jusqu&apos;à la fin</source>
        <translation>The same rate until the end</translation>
    </message>
    <message>
        <source>Révisable</source>
        <translation>Revisable</translation>
    </message>
    <message>
        <source>Un index et une marge</source>
        <translation>An index and a margin</translation>
    </message>
    <message>
        <source>&amp;Taux (%)</source>
        <translation>&amp;Rate (%)</translation>
    </message>
    <message>
        <source>Taux nominal par an, par exemple 3,15</source>
        <translation>Nominal rate per year, for instance 3,15</translation>
    </message>
    <message>
        <source>Inde&amp;x</source>
        <translation>Inde&amp;x</translation>
    </message>
    <message>
        <source>Livret A, Euribor 3 mois… ; sa courbe se tape à part</source>
        <translation>Livret A, 3-month Euribor…; its curve is typed apart</translation>
    </message>
    <message>
        <source>&amp;Marge (%)</source>
        <translation>&amp;Margin (%)</translation>
    </message>
    <message>
        <source>En plus de l&apos;index, par exemple 0,60</source>
        <translation>On top of the index, for instance 0,60</translation>
    </message>
    <message>
        <source>P&amp;lancher</source>
        <translation>F&amp;loor</translation>
    </message>
    <message>
        <source>Ce qui ne peut pas être négatif</source>
        <translation>What cannot be negative</translation>
    </message>
    <message>
        <source>&amp;Base de jours</source>
        <translation>&amp;Day count</translation>
    </message>
    <message>
        <source>Comment les jours comptent</source>
        <translation>How days count</translation>
    </message>
    <message>
        <source>A&amp;rrondi</source>
        <translation>R&amp;ounding</translation>
    </message>
    <message>
        <source>Arrondi des intérêts</source>
        <translation>Rounding of interest</translation>
    </message>
    <message>
        <source>Charte &amp;Gissler</source>
        <translation>Gissler c&amp;harter</translation>
    </message>
    <message>
        <source>1A pour un taux fixe ou variable simple</source>
        <translation>1A for a plain fixed or variable rate</translation>
    </message>
    <message>
        <source>Remboursement anticip&amp;é</source>
        <translation>&amp;Early repayment</translation>
    </message>
    <message>
        <source>Le jour d&apos;une échéance, après elle</source>
        <translation>The day of an instalment, after it</translation>
    </message>
    <message>
        <source>Le &amp;jour</source>
        <translation>Da&amp;y</translation>
    </message>
    <message>
        <source>Date d&apos;une échéance</source>
        <translation>Date of an instalment</translation>
    </message>
    <message>
        <source>Capital remb&amp;oursé (€)</source>
        <translation>Capital re&amp;paid (€)</translation>
    </message>
    <message>
        <source>Vide : tout ce qui reste</source>
        <translation>Empty: all that is left</translation>
    </message>
    <message>
        <source>Indemnité (€)</source>
        <translation>Indemnity (€)</translation>
    </message>
    <message>
        <source>Pénalité payée ce jour-là ; vide : pas connue, 0 : aucune</source>
        <translation>Penalty paid that day; empty: not known, 0: none</translation>
    </message>
    <message>
        <source>A&amp;utres remboursements</source>
        <translation>&amp;Other repayments</translation>
    </message>
    <message>
        <source>Date : capital ou tout : indemnité, séparés par « ; »</source>
        <translation>Date : capital or tout (all) : cost, separated by “;”</translation>
    </message>
    <message>
        <source>01/03/2030 : 50 000 : 0 ; 01/03/2032 : tout</source>
        <translation>01/03/2030 : 50 000 : 0 ; 01/03/2032 : tout</translation>
    </message>
    <message>
        <source>Intérêts du différé</source>
        <translation>Interest of the grace period</translation>
    </message>
    <message>
        <source>Date du premier paiement ; après un versement le 31, les échéances d&apos;une fin février reviennent au 31</source>
        <translation>Day of the first payment; after a drawing on the 31st, due dates at the end of February come back to the 31st</translation>
    </message>
    <message>
        <source>Payés (différé partiel), ou ajoutés au capital (différé total)</source>
        <translation>Paid (partial grace period), or added to the principal (full grace period)</translation>
    </message>
    <message>
        <source>payés</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>ajoutés au capital</source>
        <translation>added to the principal</translation>
    </message>
</context>
<context>
    <name>LoansView</name>
    <message>
        <source>Emprunts et échéancier</source>
        <translation>Loans and schedule</translation>
    </message>
    <message>
        <source>Emprunts</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Échéancier</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>Changer les termes de cet emprunt, ou les compléter</source>
        <translation>Change the terms of this loan, or complete them</translation>
    </message>
    <message>
        <source>Choisissez un emprunt pour voir son échéancier</source>
        <translation>Choose a loan to see its schedule</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Re&amp;venir à l&apos;annexe</source>
        <translation>Back to the anne&amp;x</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;a pas d&apos;échéancier : complétez-le par Modifier</source>
        <translation>“{nom}” has no schedule: complete it with Change</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Importer des budgets</source>
        <translation>Import budgets</translation>
    </message>
    <message>
        <source>Budgets (*.xml *.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt)</source>
        <translation>Budgets (*.xml *.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) importé(s)</source>
        <translation>
            <numerusform>%n document imported</numerusform>
            <numerusform>%n documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Classeur sans nom</source>
        <translation>Unnamed workbook</translation>
    </message>
    <message>
        <source>Copié</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Tableau copié</source>
        <translation>Table copied</translation>
    </message>
    <message>
        <source>Pas de tableau sur cette page : allez à Budget ou Exécution</source>
        <translation>No table on this page: go to Budget or Execution</translation>
    </message>
    <message>
        <source>Rien à imprimer ici : ni graphique ni tableau</source>
        <translation>Nothing to print here: no chart and no table</translation>
    </message>
    <message>
        <source>Trop de lignes pour l&apos;imprimante : exportez le tableau vers Excel</source>
        <translation>Too many rows for the printer: export the table to Excel</translation>
    </message>
    <message>
        <source>Choisissez un chiffre d&apos;un tableau, puis Ctrl+E</source>
        <translation>Choose a figure of a table, then Ctrl+E</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Importer un budget…</source>
        <translation>&amp;Import a budget…</translation>
    </message>
    <message>
        <source>Saisir un &amp;budget…</source>
        <translation>Type in a &amp;budget…</translation>
    </message>
    <message>
        <source>Créer un &amp;modèle Excel…</source>
        <translation>Make an Excel &amp;template…</translation>
    </message>
    <message>
        <source>&amp;Présentations mémorisées…</source>
        <translation>Remembered &amp;layouts…</translation>
    </message>
    <message>
        <source>&amp;Nouveau classeur</source>
        <translation>&amp;New workbook</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un classeur…</source>
        <translation>&amp;Open a workbook…</translation>
    </message>
    <message>
        <source>Classeurs &amp;récents</source>
        <translation>&amp;Recent workbooks</translation>
    </message>
    <message>
        <source>Voir la &amp;démonstration</source>
        <translation>See the &amp;demonstration</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Enregistrer &amp;sous…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>Exporter les &amp;graphiques…</source>
        <translation>Export the &amp;charts…</translation>
    </message>
    <message>
        <source>Exporter le &amp;tableau vers Excel…</source>
        <translation>Export the &amp;table to Excel…</translation>
    </message>
    <message>
        <source>Imprimer &amp;la page…</source>
        <translation>&amp;Print the page…</translation>
    </message>
    <message>
        <source>&amp;Fermer le classeur</source>
        <translation>C&amp;lose the workbook</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Copier la sélection</source>
        <translation>&amp;Copy the selection</translation>
    </message>
    <message>
        <source>Copier tout le ta&amp;bleau</source>
        <translation>Copy the whole ta&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Filtrer le budget</source>
        <translation>&amp;Filter the budget</translation>
    </message>
    <message>
        <source>Renommer le &amp;budget…</source>
        <translation>Rename the &amp;budget…</translation>
    </message>
    <message>
        <source>&amp;Population…</source>
        <translation>&amp;Population…</translation>
    </message>
    <message>
        <source>Potentie&amp;l fiscal…</source>
        <translation>Fisca&amp;l potential…</translation>
    </message>
    <message>
        <source>&amp;Supprimer ce document du classeur</source>
        <translation>Re&amp;move this document from the workbook</translation>
    </message>
    <message>
        <source>Do&amp;nnées</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Fiche d&apos;une collectivité…</source>
        <translation>&amp;Sheet of a collectivité…</translation>
    </message>
    <message>
        <source>&amp;Compléter l&apos;extrait…</source>
        <translation>&amp;Add to the extract…</translation>
    </message>
    <message>
        <source>&amp;Télécharger…</source>
        <translation>&amp;Download…</translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Accueil</source>
        <translation>&amp;Welcome page</translation>
    </message>
    <message>
        <source>&amp;Synthèse</source>
        <translation>&amp;Overview</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>&amp;Données</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Exécution</source>
        <translation>&amp;Execution</translation>
    </message>
    <message>
        <source>Effets d&apos;une &amp;loi</source>
        <translation>Effects of a &amp;law</translation>
    </message>
    <message>
        <source>Prospecti&amp;ve</source>
        <translation>For&amp;ward plan</translation>
    </message>
    <message>
        <source>&amp;Thème</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Comme le &amp;système</source>
        <translation>Same as the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Langue</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Taille du te&amp;xte</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>Plus &amp;grand</source>
        <translation>&amp;Bigger</translation>
    </message>
    <message>
        <source>Plus &amp;petit</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>&amp;Normale</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Plein écran</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Raccourcis clavier</source>
        <translation>Keyboard &amp;shortcuts</translation>
    </message>
    <message>
        <source>&amp;Signaler un problème…</source>
        <translation>&amp;Report a problem…</translation>
    </message>
    <message>
        <source>À &amp;propos de BudgetLocal</source>
        <translation>&amp;About BudgetLocal</translation>
    </message>
    <message>
        <source>E&amp;xpliquer ce chiffre</source>
        <translation>E&amp;xplain this figure</translation>
    </message>
    <message>
        <source>&amp;Rapprochement</source>
        <translation>&amp;Reconciliation</translation>
    </message>
    <message>
        <source>Atel&amp;ier</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;1 000 €</source>
        <translation>&amp;1 000 €</translation>
    </message>
    <message>
        <source>Im&amp;pôts locaux</source>
        <translation>Local ta&amp;xes</translation>
    </message>
    <message>
        <source>Re&amp;cettes</source>
        <translation>&amp;Revenue</translation>
    </message>
    <message>
        <source>Santé &amp;financière</source>
        <translation>&amp;Financial health</translation>
    </message>
    <message>
        <source>&amp;Comparer</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>De&amp;tte</source>
        <translation>De&amp;bt</translation>
    </message>
    <message>
        <source>Dossier de co&amp;nseil</source>
        <translation>Cou&amp;ncil pack</translation>
    </message>
</context>
<context>
    <name>MilleEuros</name>
    <message>
        <source>Ajoutez ou retirez des euros jusqu&apos;à 1 000.</source>
        <translation>Add or remove euros until there are 1,000.</translation>
    </message>
    <message>
        <source>Aucune dépense à partager sur ce périmètre.</source>
        <translation>No spending to share out on this perimeter.</translation>
    </message>
    <message>
        <source>Autres politiques</source>
        <translation>Other policies</translation>
    </message>
    <message>
        <source>Ce budget n&apos;est pas présenté par fonction.</source>
        <translation>This budget is not presented by function.</translation>
    </message>
    <message>
        <source>Chacune reçoit moins de 5 €</source>
        <translation>Each gets less than €5</translation>
    </message>
    <message>
        <source>Choisissez une autre section ou un autre document.</source>
        <translation>Choose another section or another document.</translation>
    </message>
    <message>
        <source>Donnez à chaque politique un nombre d&apos;euros positif.</source>
        <translation>Give each policy a positive number of euros.</translation>
    </message>
    <message>
        <source>Donnez-la par Édition &gt; Population.</source>
        <translation>Give it in Edit &gt; Population.</translation>
    </message>
    <message>
        <source>Dépenses sans fonction</source>
        <translation>Spending without a function</translation>
    </message>
    <message>
        <source>Estimation, et non les comptes de la commune : part médiane, fonctionnement et équipement ensemble, de {nombre} communes de {de} à {a} habitants qui présentent leurs fonctions ({annee}). Vérifiée sur ces communes mêmes, une telle estimation met en moyenne {faux} € sur 1 000 à la mauvaise place.</source>
        <translation>An estimate, not the accounts of the commune: median share, operating and equipment together, of {nombre} communes of {de} to {a} inhabitants that present their functions ({annee}). Checked on these communes themselves, such an estimate puts €{faux} of 1,000 in the wrong place on average.</translation>
    </message>
    <message>
        <source>Fonction inconnue de la nomenclature</source>
        <translation>Function that the chart does not have</translation>
    </message>
    <message>
        <source>La population est inconnue.</source>
        <translation>The population is unknown.</translation>
    </message>
    <message>
        <source>La présentation fonctionnelle n&apos;est obligatoire qu&apos;à partir de 3 500 habitants. Une estimation, à partir de communes semblables, peut être demandée.</source>
        <translation>The presentation by function is compulsory from 3,500 inhabitants only. An estimate from similar communes can be asked for.</translation>
    </message>
    <message>
        <source>Le budget principal verse des subventions dont rien ne dit si elles vont à un des budgets annexes réunis : {comptes}. Les compter deux fois, ou pas du tout, fausserait les parts.</source>
        <translation>The main budget pays grants, and nothing says whether they go to one of the annex budgets put together: {comptes}. Counting them twice, or not at all, would make the parts wrong.</translation>
    </message>
    <message>
        <source>Le budget principal verse {verse} de subventions à ses budgets annexes ; ceux du classeur n&apos;en inscrivent aucune en recettes (comptes {comptes}) : il en manque un.</source>
        <translation>The main budget pays {verse} of grants to its annex budgets; those of the workspace enter none as revenue (accounts {comptes}): one is missing.</translation>
    </message>
    <message>
        <source>Le budget principal verse {verse} à {budgets} ; ceux du classeur n&apos;ont que {recu} de recettes réelles de fonctionnement : il en manque un.</source>
        <translation>The main budget pays {verse} to {budgets}; those of the workspace have only {recu} of real operating revenue: one is missing.</translation>
    </message>
    <message>
        <source>Les parts ne font pas 1 000 € : il reste {reste} €.</source>
        <translation>The parts do not make €1,000: €{reste} left.</translation>
    </message>
    <message>
        <source>Lignes que le document ne rattache à aucune fonction</source>
        <translation>Lines that the document ties to no function</translation>
    </message>
    <message>
        <source>Lignes à vérifier : leur fonction n&apos;existe pas cette année-là</source>
        <translation>Lines to check: their function does not exist in that year</translation>
    </message>
    <message>
        <source>Seule la répartition par nature est connue.</source>
        <translation>Only the breakdown by nature is known.</translation>
    </message>
    <message>
        <source>Trop peu de communes semblables pour estimer.</source>
        <translation>Too few similar communes for an estimate.</translation>
    </message>
    <message>
        <source>Une part est négative ou n&apos;existe pas dans ce budget.</source>
        <translation>A part is negative or does not exist in this budget.</translation>
    </message>
    <message>
        <source>Attention : des dépenses réalisées à côté de dépenses votées, qui sont un plafond.</source>
        <translation>Caution: actual spending beside voted spending, which is a ceiling.</translation>
    </message>
    <message>
        <source>1 000 moins les euros placés ailleurs que dans le vrai budget.</source>
        <translation>1 000 less the euros put elsewhere than in the real budget.</translation>
    </message>
    <message>
        <source>Attention : document de {ici}, communes de {la} ; l&apos;écart mêle le temps et la commune.</source>
        <translation>Caution: document of {ici}, communes of {la}; the gap mixes time and commune.</translation>
    </message>
    <message>
        <source>Attention : dépenses votées ici, réalisées dans les autres communes.</source>
        <translation>Caution: voted spending here, actual spending in the other communes.</translation>
    </message>
    <message>
        <source>Attention : la nomenclature change ({ici}, {la}), et avec elle le contenu de la fonction 01 et de l&apos;administration générale.</source>
        <translation>Caution: the chart of accounts changes ({ici}, {la}), and with it what function 01 and general administration hold.</translation>
    </message>
    <message>
        <source>Attention : les budgets annexes inscrivent {montant} de subventions que rien d&apos;autre n&apos;explique ; la part qui viendrait du compte {comptes} serait comptée deux fois.</source>
        <translation>Beware: the annex budgets enter {montant} of grants that nothing else explains; the part that would come from account {comptes} would be counted twice.</translation>
    </message>
    <message>
        <source>Attention, {genre} : le budget principal verse {verse} à ses budgets annexes à caractère administratif, qui en inscrivent {recu} en recettes (comptes {comptes}) ; {ecart} vont à un budget absent du classeur ou sont inscrits ailleurs.</source>
        <translation>Beware, {genre}: the main budget pays {verse} to its administrative annex budgets, which enter {recu} of it as revenue (accounts {comptes}); {ecart} go to a budget that is not in the workspace or are entered elsewhere.</translation>
    </message>
    <message>
        <source>Attention, {genre} : le budget principal verse {verse} à ses budgets annexes, qui en inscrivent {recu} en recettes (comptes {comptes}) ; {ecart} vont à un budget absent du classeur ou sont inscrits ailleurs.</source>
        <translation>Beware, {genre}: the main budget pays {verse} to its annex budgets, which enter {recu} as revenue (accounts {comptes}); {ecart} go to a budget that is not in the workspace or are entered elsewhere.</translation>
    </message>
    <message>
        <source>Attention, {genre} : les budgets annexes versent {verse} au budget principal, qui en inscrit {recu} en recettes (comptes {comptes}) ; écart de {ecart}.</source>
        <translation>Beware, {genre}: the annex budgets pay {verse} to the main budget, which enters {recu} as revenue (accounts {comptes}); a gap of {ecart}.</translation>
    </message>
    <message>
        <source>Avant arrondi</source>
        <translation>Before rounding</translation>
    </message>
    <message>
        <source>Budget annexe {nom}</source>
        <translation>Annex budget {nom}</translation>
    </message>
    <message>
        <source>Budget annexe « {nom} » seul.</source>
        <translation>Annex budget “{nom}” alone.</translation>
    </message>
    <message>
        <source>Budget principal et budgets annexes du classeur réunis ({noms}) ; aucun flux croisé entre eux.</source>
        <translation>Main budget and annex budgets of the workspace together ({noms}); no cross flow between them.</translation>
    </message>
    <message>
        <source>Budget principal et budgets annexes du classeur réunis ({noms}) ; flux croisés entre eux retirés : {montant}.</source>
        <translation>Main budget and annex budgets of the workspace together ({noms}); cross flows between them taken out: {montant}.</translation>
    </message>
    <message>
        <source>Budget principal seul, sans les budgets annexes.</source>
        <translation>Main budget alone, without the annex budgets.</translation>
    </message>
    <message>
        <source>Ce document est en {norme}, les autres communes en M57 : leurs fonctions ne se comparent pas.</source>
        <translation>This document is in {norme}, the other communes in M57: their functions do not compare.</translation>
    </message>
    <message>
        <source>Ce document ne présente pas ses dépenses par fonction : il n&apos;y a rien à comparer.</source>
        <translation>This document does not present its spending by function: there is nothing to compare.</translation>
    </message>
    <message>
        <source>Ce document ne présente pas ses dépenses par fonction : ses 1 000 € sont donnés par chapitre</source>
        <translation>This document does not present its spending by function: its 1 000 € are given by chapter</translation>
    </message>
    <message>
        <source>Ce qu&apos;ils donnent ensemble, divisé par leur nombre ; centimes arrondis au plus fort reste, pour faire 1 000 €.</source>
        <translation>What they give together, divided by how many they are; cents rounded by largest remainder, to make 1 000 €.</translation>
    </message>
    <message>
        <source>Ce que c&apos;est</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Ce que changeraient leurs choix, en vrais euros</source>
        <translation>What their choices would change, in real euros</translation>
    </message>
    <message>
        <source>Choisissez le budget principal dans la liste Budget, ou « Un seul » dans la liste Budgets.</source>
        <translation>Choose the main budget in the list Budget, or “One alone” in the list Budgets.</translation>
    </message>
    <message>
        <source>Choisissez un document du même mode.</source>
        <translation>Choose a document of the same kind.</translation>
    </message>
    <message>
        <source>Choisissez « Un seul » dans la liste Budgets.</source>
        <translation>Choose “One alone” in the list Budgets.</translation>
    </message>
    <message>
        <source>Comparez avec une autre année du même budget.</source>
        <translation>Compare with another year of the same budget.</translation>
    </message>
    <message>
        <source>Comparez par politiques : elles sont communes aux deux nomenclatures.</source>
        <translation>Compare by policies: both charts share them.</translation>
    </message>
    <message>
        <source>Compte {compte} ({montant}) : reconnu comme versé à « {budget} », qui inscrit exactement ce montant en recette au compte {recette}.</source>
        <translation>Account {compte} ({montant}): recognised as paid to “{budget}”, which enters exactly this amount as revenue on account {recette}.</translation>
    </message>
    <message>
        <source>Compte {compte} ({montant}) : versé à un budget annexe réuni, selon votre réponse.</source>
        <translation>Account {compte} ({montant}): paid to an annex budget put together, as you said.</translation>
    </message>
    <message>
        <source>Compte {compte} ({montant}) : versé à un tiers et compté, selon votre réponse.</source>
        <translation>Account {compte} ({montant}): paid to a third party and counted, as you said.</translation>
    </message>
    <message>
        <source>Dites au-dessus qui reçoit chacune, ou choisissez « Un seul » dans la liste Budgets.</source>
        <translation>Say above who receives each, or choose “One alone” in the list Budgets.</translation>
    </message>
    <message>
        <source>Dépense réelle</source>
        <translation>Real spending</translation>
    </message>
    <message>
        <source>Dépenses brutes.</source>
        <translation>Gross spending.</translation>
    </message>
    <message>
        <source>Dépenses nettes des recettes des mêmes comptes (définition de l&apos;OFGL), hors 675, 676 et 68.</source>
        <translation>Spending net of the revenue on the same accounts (OFGL definition), without 675, 676 and 68.</translation>
    </message>
    <message>
        <source>Effet en vrais euros</source>
        <translation>Effect in real euros</translation>
    </message>
    <message>
        <source>Estimation : ce que dépensent des communes semblables à {commune}, non ses comptes</source>
        <translation>Estimate: what communes like {commune} spend, not its accounts</translation>
    </message>
    <message>
        <source>Estimation par fonction (communes semblables)</source>
        <translation>Estimate by function (similar communes)</translation>
    </message>
    <message>
        <source>Estimation, euros sur 1 000</source>
        <translation>Estimate, euros out of 1 000</translation>
    </message>
    <message>
        <source>Euros entiers, arrondis au plus fort reste : leur somme est 1 000.</source>
        <translation>Whole euros, rounded by largest remainder: they sum to 1 000.</translation>
    </message>
    <message>
        <source>Euros sur 1 000</source>
        <translation>Euros out of 1 000</translation>
    </message>
    <message>
        <source>Exactement le vrai budget !</source>
        <translation>Exactly the real budget!</translation>
    </message>
    <message>
        <source>Flux croisé, retiré : {compte} {nom} ({budget})</source>
        <translation>Cross flow, taken out: {compte} {nom} ({budget})</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Fonction 01 (non ventilable) montrée à part.</source>
        <translation>Function 01 (not assigned) shown apart.</translation>
    </message>
    <message>
        <source>Fonction 01 (non ventilable, {montant}) exclue.</source>
        <translation>Function 01 (not assigned, {montant}) left out.</translation>
    </message>
    <message>
        <source>Fonction 01 (non ventilable, {montant}) rapporte plus qu&apos;elle ne coûte : ni répartie, ni comptée.</source>
        <translation>Function 01 (not allocable, {montant}) brings in more than it costs: neither spread nor counted.</translation>
    </message>
    <message>
        <source>Fonction 01 (non ventilable, {montant}) répartie au prorata des politiques.</source>
        <translation>Function 01 (not assigned, {montant}) spread over the policies in proportion.</translation>
    </message>
    <message>
        <source>Fonction 01 répartie</source>
        <translation>Function 01, spread</translation>
    </message>
    <message>
        <source>Hors atténuations de produits (chapitre 014) et résultats reportés.</source>
        <translation>Without tax transfers (chapter 014) and results carried over.</translation>
    </message>
    <message>
        <source>Hors atténuations de produits (chapitre 014), résultats reportés et dette (16) ; équipement : 20, 204, 21, 23.</source>
        <translation>Without tax transfers (chapter 014), results carried over and debt (16); equipment: 20, 204, 21, 23.</translation>
    </message>
    <message>
        <source>Il manque un budget annexe au même stade ({etape} {annee}) : {noms}.</source>
        <translation>An annex budget is missing at the same step ({etape} {annee}): {noms}.</translation>
    </message>
    <message>
        <source>Importez les budgets annexes de {annee}, ou choisissez « Un seul » dans la liste Budgets.</source>
        <translation>Import the annex budgets of {annee}, or choose “One alone” in the list Budgets.</translation>
    </message>
    <message>
        <source>Importez son document, ou choisissez « Un seul » dans la liste Budgets : réunir des budgets incomplets donnerait un total faux.</source>
        <translation>Import its document, or choose “One alone” in the list Budgets: putting incomplete budgets together would give a wrong total.</translation>
    </message>
    <message>
        <source>Importez tous les budgets annexes, ou choisissez « Un seul » dans la liste Budgets.</source>
        <translation>Import every annex budget, or choose “One alone” in the list Budgets.</translation>
    </message>
    <message>
        <source>Joueur</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Joueur {rang}</source>
        <translation>Player {rang}</translation>
    </message>
    <message>
        <source>L&apos;estimation de la vue Image vient des communes semblables elles-mêmes.</source>
        <translation>The estimate of the Picture view comes from the similar communes themselves.</translation>
    </message>
    <message>
        <source>L&apos;un des deux documents présente ses fonctions, l&apos;autre non.</source>
        <translation>One of the two documents presents its functions, the other does not.</translation>
    </message>
    <message>
        <source>L&apos;écart le plus grand est pour « {politique} » : {ici} € ({nom_ici}), {la} € ({nom_la})</source>
        <translation>The widest gap is for “{politique}”: {ici} € ({nom_ici}), {la} € ({nom_la})</translation>
    </message>
    <message>
        <source>La moyenne de {nombre} joueurs est le vrai budget</source>
        <translation>The mean of {nombre} players is the real budget</translation>
    </message>
    <message>
        <source>La présentation par fonction n&apos;est obligatoire qu&apos;à partir de 3 500 habitants (CGCT, art. L2312-3).</source>
        <translation>The presentation by function is required from 3 500 inhabitants up only (CGCT, art. L2312-3).</translation>
    </message>
    <message>
        <source>Le budget montré est un budget annexe.</source>
        <translation>The budget that is shown is an annex budget.</translation>
    </message>
    <message>
        <source>Le budget principal ne présente pas ses dépenses par fonction : rien ne dit dans quelles politiques réunir les budgets annexes.</source>
        <translation>The main budget does not present its spending by function: nothing says into which policies the annex budgets should go.</translation>
    </message>
    <message>
        <source>Le classeur n&apos;a aucun budget annexe de cette collectivité.</source>
        <translation>The workspace has no annex budget of this authority.</translation>
    </message>
    <message>
        <source>Le plus grand effet</source>
        <translation>The largest effect</translation>
    </message>
    <message>
        <source>Le vrai budget</source>
        <translation>The real budget</translation>
    </message>
    <message>
        <source>Les dépenses sans fonction connue ne sont pas comptées.</source>
        <translation>Spending without a known function is not counted.</translation>
    </message>
    <message>
        <source>Les fonctions connues sont celles des budgets principaux des communes.</source>
        <translation>The functions known are those of the main budgets of communes.</translation>
    </message>
    <message>
        <source>Les joueurs et le vrai budget, sur 1 000 €</source>
        <translation>The players and the real budget, out of 1 000 €</translation>
    </message>
    <message>
        <source>Les points de chacun</source>
        <translation>The points of each</translation>
    </message>
    <message>
        <source>Les {nombre} communes à fonctions les plus proches par la population, de {de} à {a} habitants. La fonction 01 est dans la rubrique 0. Médianes ramenées à 1 000 €.</source>
        <translation>The {nombre} communes with functions that are nearest in population, from {de} to {a} inhabitants. Function 01 is within heading 0. Medians brought to 1 000 €.</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Montant × 1 000 / total, à deux décimales.</source>
        <translation>Amount × 1 000 / total, to two decimals.</translation>
    </message>
    <message>
        <source>Moyenne arrondie à l&apos;euro.</source>
        <translation>Mean rounded to the euro.</translation>
    </message>
    <message>
        <source>Moyenne des joueurs</source>
        <translation>Mean of the players</translation>
    </message>
    <message>
        <source>Par chapitre : ce document ne présente pas ses dépenses par fonction.</source>
        <translation>By chapter: this document does not present its spending by function.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Points sur 1 000</source>
        <translation>Points out of 1 000</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Premier quartile</source>
        <translation>First quartile</translation>
    </message>
    <message>
        <source>Réunir demande un budget principal et ses budgets annexes.</source>
        <translation>Putting budgets together takes a main budget and its annex budgets.</translation>
    </message>
    <message>
        <source>Réunissez la section de fonctionnement seule, ou choisissez « Un seul » dans la liste Budgets.</source>
        <translation>Put the operating section alone together, or choose “One alone” in the list Budgets.</translation>
    </message>
    <message>
        <source>Ses choix appliqués au total du budget, moins ce qu&apos;il dépense : la somme est nulle.</source>
        <translation>Their choices applied to the total of the budget, less what it spends: the sum is zero.</translation>
    </message>
    <message>
        <source>Sur 1 000 €</source>
        <translation>Out of 1 000 €</translation>
    </message>
    <message>
        <source>Sur 1 000 € de dépenses de fonctionnement et d&apos;équipement, par fonction M57</source>
        <translation>Out of 1 000 € of operating and equipment spending, by M57 function</translation>
    </message>
    <message>
        <source>Sur 1 000 € de fonctionnement et d&apos;équipement, par fonction M57, estimés</source>
        <translation>Out of 1 000 € of operating and equipment spending, by M57 function, estimated</translation>
    </message>
    <message>
        <source>Sur 1 000 € de {depenses}</source>
        <translation>Out of 1 000 € of {depenses}</translation>
    </message>
    <message>
        <source>Sur 1 000 € de {depenses}, inscrits au budget {annee}</source>
        <translation>Out of 1 000 € of {depenses}, voted in the {annee} budget</translation>
    </message>
    <message>
        <source>Sur 1 000 € de {depenses}, mandatés en {annee}</source>
        <translation>Out of 1 000 € of {depenses}, spent in {annee}</translation>
    </message>
    <message>
        <source>Sur 1 000 €, {euros} € vont à « {politique} »</source>
        <translation>Out of 1 000 €, {euros} € go to “{politique}”</translation>
    </message>
    <message>
        <source>Sur 1 000 €, {euros} € vont à « {politique} » et {euros_2} € à « {politique_2} »</source>
        <translation>Out of 1 000 €, {euros} € go to “{politique}” and {euros_2} € to “{politique_2}”</translation>
    </message>
    <message>
        <source>Ticket : ce que {montant} paient, {annee}</source>
        <translation>Receipt: what {montant} pay for, {annee}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total partagé : {total} ; parts arrondies au plus fort reste.</source>
        <translation>Total shared out: {total}; parts rounded by largest remainder.</translation>
    </message>
    <message>
        <source>Total payé</source>
        <translation>Total paid</translation>
    </message>
    <message>
        <source>Troisième quartile</source>
        <translation>Third quartile</translation>
    </message>
    <message>
        <source>Trop peu de communes semblables.</source>
        <translation>Too few similar communes.</translation>
    </message>
    <message>
        <source>Un budget principal et ses annexes ne se comparent pas à un budget seul.</source>
        <translation>A main budget and its annexes do not compare with a budget alone.</translation>
    </message>
    <message>
        <source>Une image : l&apos;impôt n&apos;est affecté à aucune dépense (universalité budgétaire), et la collectivité vit aussi de dotations, de tarifs et d&apos;emprunts.</source>
        <translation>A picture only: taxes are earmarked for no spending (universality of the budget), and the authority also lives on grants, fees and loans.</translation>
    </message>
    <message>
        <source>Vos choix</source>
        <translation>Your choices</translation>
    </message>
    <message>
        <source>Vos choix appliqués au total du budget, moins ce qu&apos;il dépense : la somme est nulle.</source>
        <translation>Your choices applied to the total of the budget, less what it spends: they sum to zero.</translation>
    </message>
    <message>
        <source>Vos choix donneraient {montant} de plus à « {politique} », pris ailleurs.</source>
        <translation>Your choices would give {montant} more to “{politique}”, taken elsewhere.</translation>
    </message>
    <message>
        <source>Vos choix et le vrai budget</source>
        <translation>Your choices and the real budget</translation>
    </message>
    <message>
        <source>Vos choix retireraient {montant} à « {politique} », donnés ailleurs.</source>
        <translation>Your choices would take {montant} from “{politique}”, given elsewhere.</translation>
    </message>
    <message>
        <source>balances des communes {annee} (DGFiP), extrait de BudgetLocal</source>
        <translation>balances of communes {annee} (DGFiP), BudgetLocal extract</translation>
    </message>
    <message>
        <source>dépenses réelles d&apos;équipement</source>
        <translation>real equipment spending</translation>
    </message>
    <message>
        <source>dépenses réelles de fonctionnement</source>
        <translation>real operating spending</translation>
    </message>
    <message>
        <source>dépenses réelles de fonctionnement et d&apos;équipement</source>
        <translation>real operating and equipment spending</translation>
    </message>
    <message>
        <source>médiane de {nombre} communes</source>
        <translation>median of {nombre} communes</translation>
    </message>
    <message>
        <source>ses budgets annexes</source>
        <translation>its annex budgets</translation>
    </message>
    <message>
        <source>ses budgets annexes à caractère administratif</source>
        <translation>its administrative annex budgets</translation>
    </message>
    <message>
        <source>tout le budget annexe, qui n&apos;a pas de fonctions</source>
        <translation>the whole annex budget, which has no functions</translation>
    </message>
    <message>
        <source>un autre exercice</source>
        <translation>another year</translation>
    </message>
    <message>
        <source>un autre stade</source>
        <translation>another step</translation>
    </message>
    <message>
        <source>une autre collectivité</source>
        <translation>another authority</translation>
    </message>
    <message>
        <source>{budget} (rien en {annee})</source>
        <translation>{budget} (nothing in {annee})</translation>
    </message>
    <message>
        <source>{budget} (seulement {etapes} en {annee})</source>
        <translation>{budget} (only {etapes} in {annee})</translation>
    </message>
    <message>
        <source>{document} ; balances des communes {annee} (DGFiP), extrait de BudgetLocal</source>
        <translation>{document}; balances of communes {annee} (DGFiP), BudgetLocal extract</translation>
    </message>
    <message>
        <source>{etape} {annee}</source>
        <translation>{etape} {annee}</translation>
    </message>
    <message>
        <source>{ici} ; {la}</source>
        <translation>{ici}; {la}</translation>
    </message>
    <message>
        <source>{ici} et {la} : les mêmes 1 000 €</source>
        <translation>{ici} and {la}: the same 1 000 €</translation>
    </message>
    <message>
        <source>{ici} et {la} : les mêmes codes n&apos;y disent pas la même chose.</source>
        <translation>{ici} and {la}: the same codes do not mean the same there.</translation>
    </message>
    <message>
        <source>{joueur} : effet sur le total du budget, en plus ou en moins</source>
        <translation>{joueur}: effect on the total of the budget, more or less</translation>
    </message>
    <message>
        <source>{joueur} : exactement le vrai budget</source>
        <translation>{joueur}: exactly the real budget</translation>
    </message>
    <message>
        <source>{joueur} : {montant} de moins à « {politique} », donnés ailleurs</source>
        <translation>{joueur}: {montant} less for “{politique}”, given elsewhere</translation>
    </message>
    <message>
        <source>{joueur} : {montant} de plus à « {politique} », pris ailleurs</source>
        <translation>{joueur}: {montant} more for “{politique}”, taken elsewhere</translation>
    </message>
    <message>
        <source>{nombre} joueurs donnent en moyenne {moyenne} à « {politique} », le vrai budget {reel}</source>
        <translation>{nombre} players give {moyenne} on average to “{politique}”, the real budget {reel}</translation>
    </message>
    <message>
        <source>{nom} ({rang})</source>
        <translation>{nom} ({rang})</translation>
    </message>
    <message>
        <source>« {budget} » est d&apos;{quoi} : cela ne s&apos;additionne pas.</source>
        <translation>“{budget}” is of {quoi}: these do not add up.</translation>
    </message>
    <message>
        <source>« {budget} » est en {ici}, le budget principal en {la} : leurs fonctions ne disent pas la même chose.</source>
        <translation>“{budget}” is in {ici}, the main budget in {la}: their functions do not say the same thing.</translation>
    </message>
    <message>
        <source>« {budget} » verse des subventions d&apos;équipement (comptes {comptes}) dont rien ne dit si elles vont à un autre de ces budgets.</source>
        <translation>“{budget}” pays equipment grants (accounts {comptes}) of which nothing says whether they go to another of these budgets.</translation>
    </message>
    <message>
        <source>« {politique} » rapporte plus qu&apos;elle ne coûte ({montant}) et n&apos;est pas comptée.</source>
        <translation>“{politique}” brings in more than it costs ({montant}) and is not counted.</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Équipement et subventions d&apos;équipement (20, 204, 21, 23), hors dette (16).</source>
        <translation>Equipment and equipment grants (20, 204, 21, 23), without debt (16).</translation>
    </message>
    <message>
        <source>Lignes de « {fichier} » : {depenses} de dépenses, moins {recettes} de recettes, plus {part} de fonction 01 répartie, font le montant affiché.</source>
        <translation>Lines of “{fichier}”: {depenses} of spending, less {recettes} of revenue, plus {part} of function 01 spread, make the amount shown.</translation>
    </message>
    <message>
        <source>Rien n&apos;est estimé par fonction : les communes semblables ne disent rien d&apos;un budget annexe ni d&apos;une autre collectivité.</source>
        <translation>Nothing is estimated by function: similar communes say nothing of an annex budget, nor of another kind of authority.</translation>
    </message>
</context>
<context>
    <name>MilleEurosPage</name>
    <message>
        <source>Vue</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Comment regarder les 1 000 €</source>
        <translation>How to look at the 1 000 €</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>1 000 carrés de 1 €, par politique</source>
        <translation>1 000 squares of 1 €, by policy</translation>
    </message>
    <message>
        <source>Barres</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Les mêmes parts en barres</source>
        <translation>The same parts as bars</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Ce que paie un montant d&apos;impôt</source>
        <translation>What an amount of tax pays for</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Politiques, fonctions, comptes, lignes</source>
        <translation>Policies, functions, accounts, lines</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Avec une autre année ou d&apos;autres communes</source>
        <translation>With another year or other communes</translation>
    </message>
    <message>
        <source>Jeu</source>
        <translation>Game</translation>
    </message>
    <message>
        <source>Répartir soi-même 1 000 €, puis voir le vrai budget</source>
        <translation>Share out 1 000 € yourself, then see the real budget</translation>
    </message>
    <message>
        <source>Pro&amp;jeter</source>
        <translation>Pro&amp;ject</translation>
    </message>
    <message>
        <source>L&apos;image en plein écran, politique par politique, ou le jeu s&apos;il est choisi, pour une réunion (F5)</source>
        <translation>The picture on the full screen, policy by policy, or the game when it is chosen, for a meeting (F5)</translation>
    </message>
    <message>
        <source>Affic&amp;he A4…</source>
        <translation>A4 p&amp;oster…</translation>
    </message>
    <message>
        <source>L&apos;image sur une page A4, en PDF ou en PNG</source>
        <translation>The picture on an A4 page, as PDF or PNG</translation>
    </message>
</context>
<context>
    <name>Modele</name>
    <message>
        <source>BP + BS + DM + reports N-1. Vide : le total n&apos;est pas connu.</source>
        <translation>BP + BS + DM + carried over from last year. Empty: the total is not known.</translation>
    </message>
    <message>
        <source>Ce code n&apos;est pas au plan de comptes. Le garder tout de même ?</source>
        <translation>This code is not in the chart of accounts. Keep it all the same?</translation>
    </message>
    <message>
        <source>Charges et produits rattachés à l&apos;exercice.</source>
        <translation>Accrued charges and income of the year.</translation>
    </message>
    <message>
        <source>Engagements de l&apos;exercice qui restent à mandater ou à titrer.</source>
        <translation>Commitments of the year that are still to be ordered.</translation>
    </message>
    <message>
        <source>Enregistrez, puis glissez ce fichier sur la fenêtre de BudgetLocal.</source>
        <translation>Save, then drag this file onto the window of BudgetLocal.</translation>
    </message>
    <message>
        <source>Facultative : le code de la fonction.</source>
        <translation>Optional: the code of the function.</translation>
    </message>
    <message>
        <source>Facultative : le numéro de l&apos;opération d&apos;équipement.</source>
        <translation>Optional: the number of the capital operation.</translation>
    </message>
    <message>
        <source>Fonctionnement ou Investissement.</source>
        <translation>Fonctionnement (operating) or Investissement (capital).</translation>
    </message>
    <message>
        <source>Le code du chapitre : 011, 65, 040… (feuille Comptes).</source>
        <translation>The code of the chapter: 011, 65, 040… (sheet Comptes).</translation>
    </message>
    <message>
        <source>Le compte par nature : 60611, 64111… (feuille Comptes).</source>
        <translation>The account by nature: 60611, 64111… (sheet Comptes).</translation>
    </message>
    <message>
        <source>Mandats émis, ou titres émis sur la feuille Recettes.</source>
        <translation>Payment orders issued, or revenue orders on the sheet Recettes.</translation>
    </message>
    <message>
        <source>N&apos;ajoutez ni total ni sous-total : BudgetLocal les calcule et les contrôle.</source>
        <translation>Add no total nor subtotal: BudgetLocal works them out and checks them.</translation>
    </message>
    <message>
        <source>Proposé, pas encore voté : le fichier s&apos;importe comme un projet.</source>
        <translation>Proposed, not voted yet: the file is imported as a draft.</translation>
    </message>
    <message>
        <source>Remplissez la feuille Identité : collectivité, SIRET du budget, exercice, étape.</source>
        <translation>Fill in the sheet Identité: local authority, SIRET of the budget, financial year, step.</translation>
    </message>
    <message>
        <source>Remplissez les colonnes de montants que vous connaissez, en euros, et laissez les autres vides : une cellule vide veut dire « inconnu », un 0 veut dire zéro.</source>
        <translation>Fill in the columns of amounts that you know, in euros, and leave the others empty: an empty cell means “unknown”, a 0 means zero.</translation>
    </message>
    <message>
        <source>Restes à réaliser de l&apos;exercice précédent.</source>
        <translation>Commitments carried over from the year before.</translation>
    </message>
    <message>
        <source>Restes à réaliser à la clôture.</source>
        <translation>Commitments carried over at the end of the year.</translation>
    </message>
    <message>
        <source>Saisir un budget</source>
        <translation>Typing in a budget</translation>
    </message>
    <message>
        <source>Saisissez une ligne par article sur les feuilles Dépenses et Recettes. Le menu de chaque cellule propose les codes du plan de comptes ; un autre code peut être tapé.</source>
        <translation>Type one row per account on the sheets Dépenses (spending) and Recettes (revenue). The menu of each cell offers the codes of the chart of accounts; another code can be typed.</translation>
    </message>
    <message>
        <source>Tapez un montant en euros, ou laissez la cellule vide.</source>
        <translation>Type an amount in euros, or leave the cell empty.</translation>
    </message>
    <message>
        <source>Total des décisions modificatives, en plus ou en moins.</source>
        <translation>Total of the amending decisions, more or less.</translation>
    </message>
    <message>
        <source>Vide vaut Réel.</source>
        <translation>Empty means Réel.</translation>
    </message>
    <message>
        <source>Voté au budget primitif, en euros.</source>
        <translation>Voted in the initial budget, in euros.</translation>
    </message>
    <message>
        <source>Voté au budget supplémentaire, en plus ou en moins.</source>
        <translation>Voted in the supplementary budget, more or less.</translation>
    </message>
    <message>
        <source>À savoir avant le vote</source>
        <translation>To know before the vote</translation>
    </message>
</context>
<context>
    <name>Mots</name>
    <message>
        <source>({valeur}) par habitant</source>
        <translation>({valeur}) per inhabitant</translation>
    </message>
    <message>
        <source>({valeur}) sans son signe</source>
        <translation>({valeur}) without its sign</translation>
    </message>
    <message>
        <source>({valeur}), en années</source>
        <translation>({valeur}), in years</translation>
    </message>
    <message>
        <source>balance d&apos;entrée</source>
        <translation>opening balance</translation>
    </message>
    <message>
        <source>balance d&apos;entrée et mouvements de l&apos;année</source>
        <translation>opening balance and movements of the year</translation>
    </message>
    <message>
        <source>chapitre {codes}</source>
        <translation>chapter {codes}</translation>
    </message>
    <message>
        <source>crédits ouverts</source>
        <translation>open credits</translation>
    </message>
    <message>
        <source>divisé par</source>
        <translation>divided by</translation>
    </message>
    <message>
        <source>dépenses (débits)</source>
        <translation>expenditure (debits)</translation>
    </message>
    <message>
        <source>dépenses nettes des recettes</source>
        <translation>expenditure net of revenue</translation>
    </message>
    <message>
        <source>fonction {codes}</source>
        <translation>function {codes}</translation>
    </message>
    <message>
        <source>l&apos;évolution en {nombre} an(s) de ({valeur})</source>
        <translation>the change over {nombre} year(s) of ({valeur})</translation>
    </message>
    <message>
        <source>la moyenne sur {nombre} ans de ({valeur})</source>
        <translation>the mean over {nombre} years of ({valeur})</translation>
    </message>
    <message>
        <source>la population</source>
        <translation>the population</translation>
    </message>
    <message>
        <source>la puissance de ({valeurs})</source>
        <translation>the power of ({valeurs})</translation>
    </message>
    <message>
        <source>la somme sur {nombre} ans de ({valeur})</source>
        <translation>the sum over {nombre} years of ({valeur})</translation>
    </message>
    <message>
        <source>la statistique « {cle} »</source>
        <translation>the statistic “{cle}”</translation>
    </message>
    <message>
        <source>la statistique « {cle} » (dernière année connue)</source>
        <translation>the statistic “{cle}” (latest year known)</translation>
    </message>
    <message>
        <source>la statistique « {cle} » de {annee}</source>
        <translation>the statistic “{cle}” of {annee}</translation>
    </message>
    <message>
        <source>le plus grand de ({valeurs})</source>
        <translation>the greatest of ({valeurs})</translation>
    </message>
    <message>
        <source>le plus petit de ({valeurs})</source>
        <translation>the least of ({valeurs})</translation>
    </message>
    <message>
        <source>le potentiel fiscal</source>
        <translation>the fiscal potential</translation>
    </message>
    <message>
        <source>moins</source>
        <translation>less</translation>
    </message>
    <message>
        <source>moins {valeur}</source>
        <translation>minus {valeur}</translation>
    </message>
    <message>
        <source>montants réalisés</source>
        <translation>executed amounts</translation>
    </message>
    <message>
        <source>montants votés</source>
        <translation>voted amounts</translation>
    </message>
    <message>
        <source>mouvements d&apos;ordre</source>
        <translation>order movements</translation>
    </message>
    <message>
        <source>mouvements non budgétaires</source>
        <translation>movements outside the budget</translation>
    </message>
    <message>
        <source>mouvements réels</source>
        <translation>real movements</translation>
    </message>
    <message>
        <source>mouvements réels et d&apos;ordre</source>
        <translation>real and order movements</translation>
    </message>
    <message>
        <source>multiplié par</source>
        <translation>multiplied by</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>recettes (crédits)</source>
        <translation>revenue (credits)</translation>
    </message>
    <message>
        <source>recettes nettes des dépenses</source>
        <translation>revenue net of expenditure</translation>
    </message>
    <message>
        <source>restes à réaliser</source>
        <translation>commitments carried over</translation>
    </message>
    <message>
        <source>sauf {comptes}</source>
        <translation>except {comptes}</translation>
    </message>
    <message>
        <source>section d&apos;investissement</source>
        <translation>capital section</translation>
    </message>
    <message>
        <source>section de fonctionnement</source>
        <translation>operating section</translation>
    </message>
    <message>
        <source>soldes créditeurs au 31 décembre</source>
        <translation>credit balances at 31 December</translation>
    </message>
    <message>
        <source>soldes créditeurs moins débiteurs au 31 décembre</source>
        <translation>credit less debit balances at 31 December</translation>
    </message>
    <message>
        <source>soldes débiteurs au 31 décembre</source>
        <translation>debit balances at 31 December</translation>
    </message>
    <message>
        <source>soldes débiteurs moins créditeurs au 31 décembre</source>
        <translation>debit less credit balances at 31 December</translation>
    </message>
    <message>
        <source>tous les mouvements de l&apos;année</source>
        <translation>all movements of the year</translation>
    </message>
    <message>
        <source>{mesure} de tous les comptes</source>
        <translation>{mesure} of all accounts</translation>
    </message>
    <message>
        <source>{mesure} des comptes {comptes}</source>
        <translation>{mesure} of accounts {comptes}</translation>
    </message>
    <message>
        <source>{valeur} de l&apos;année n{ecart}</source>
        <translation>{valeur} of year n{ecart}</translation>
    </message>
</context>
<context>
    <name>NearestOptions</name>
    <message>
        <source>Poids de chaque variable</source>
        <translation>Weight of each variable</translation>
    </message>
    <message>
        <source>Poids : {variable}</source>
        <translation>Weight: {variable}</translation>
    </message>
    <message>
        <source>De 0 (ne compte pas) à 10.</source>
        <translation>From 0 (does not count) to 10.</translation>
    </message>
    <message>
        <source>Combien de collectivités</source>
        <translation>How many authorities</translation>
    </message>
    <message>
        <source>Le nombre de membres du groupe.</source>
        <translation>The number of members of the group.</translation>
    </message>
</context>
<context>
    <name>NewBudget</name>
    <message>
        <source>Choisissez l&apos;une de celles-ci : {noms}.</source>
        <translation>Choose one of these: {noms}.</translation>
    </message>
    <message>
        <source>La nomenclature « {nom} » est inconnue.</source>
        <translation>The chart of accounts “{nom}” is unknown.</translation>
    </message>
</context>
<context>
    <name>NewBudgetDialog</name>
    <message>
        <source>Il manque : {champs}.</source>
        <translation>Missing: {champs}.</translation>
    </message>
    <message>
        <source>la collectivité</source>
        <translation>the local authority</translation>
    </message>
    <message>
        <source>le SIRET du budget</source>
        <translation>the SIRET of the budget</translation>
    </message>
    <message>
        <source>l&apos;exercice</source>
        <translation>the financial year</translation>
    </message>
    <message>
        <source>l&apos;étape</source>
        <translation>the step</translation>
    </message>
    <message>
        <source>la nomenclature</source>
        <translation>the chart of accounts</translation>
    </message>
</context>
<context>
    <name>NewBudgetFlow</name>
    <message>
        <source>Saisir un budget</source>
        <translation>Type in a budget</translation>
    </message>
    <message>
        <source>Le document sera vide ; ajoutez-y les lignes sur la page Budget.</source>
        <translation>The document will be empty; add its lines on the Budget page.</translation>
    </message>
    <message>
        <source>&amp;Créer le document</source>
        <translation>&amp;Make the document</translation>
    </message>
    <message>
        <source>Créer un modèle Excel</source>
        <translation>Make an Excel template</translation>
    </message>
    <message>
        <source>Un classeur vide, avec les comptes de la nomenclature, à remplir puis à importer.</source>
        <translation>An empty workbook, with the accounts of the chart, to be filled in and imported.</translation>
    </message>
    <message>
        <source>&amp;Choisir où l&apos;enregistrer…</source>
        <translation>&amp;Choose where to save it…</translation>
    </message>
    <message>
        <source>le nouveau document {etape} {exercice}</source>
        <translation>the new document {etape} {exercice}</translation>
    </message>
    <message>
        <source>Classeurs Excel (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Modèle écrit : {fichier}. Remplissez-le, puis importez-le.</source>
        <translation>Template written: {fichier}. Fill it in, then import it.</translation>
    </message>
</context>
<context>
    <name>Official</name>
    <message>
        <source>Actualisez la liste des données.</source>
        <translation>Refresh the list of data.</translation>
    </message>
    <message>
        <source>Attendez qu&apos;il finisse, puis recommencez.</source>
        <translation>Wait until it ends, then try again.</translation>
    </message>
    <message>
        <source>Cette source n&apos;est plus dans la base de référence.</source>
        <translation>This source is no longer in the reference database.</translation>
    </message>
    <message>
        <source>Choisissez un fichier de l&apos;OFGL, une balance ou des comptes individuels de la DGFiP, le REI, les critères de répartition de la DGCL, ou les populations ou Filosofi de l&apos;INSEE.</source>
        <translation>Choose a file of the OFGL, a balance or individual accounts of the DGFiP, the REI, the distribution criteria of the DGCL, or the populations or Filosofi of INSEE.</translation>
    </message>
    <message>
        <source>Déplacez ce fichier : BudgetLocal en créera un nouveau.</source>
        <translation>Move this file: BudgetLocal will make a new one.</translation>
    </message>
    <message>
        <source>Indiquez l&apos;année du fichier, ou mettez-la dans son nom (par exemple criteres_2026.csv).</source>
        <translation>Give the year of the file, or put it in its name (for example criteres_2026.csv).</translation>
    </message>
    <message>
        <source>L&apos;en-tête mélange plusieurs millésimes : {annees} ; le plus récent est retenu.</source>
        <translation>The header mixes several vintages: {annees}; the latest is taken.</translation>
    </message>
    <message>
        <source>La base de données de référence n&apos;a pas pu être écrite : {raison}.</source>
        <translation>The reference database could not be written: {raison}.</translation>
    </message>
    <message>
        <source>Le fichier a sans doute été coupé pendant un téléchargement : reprenez-le à la source.</source>
        <translation>The file was probably cut during a download: take it again at the source.</translation>
    </message>
    <message>
        <source>Le fichier contient {nombre} exercices : {exercices}.</source>
        <translation>The file holds {nombre} financial years: {exercices}.</translation>
    </message>
    <message>
        <source>Le fichier ne dit pas si ses montants sont ceux du budget principal seul ou du budget consolidé.</source>
        <translation>The file does not say whether its amounts are those of the principal budget alone or of the consolidated budget.</translation>
    </message>
    <message>
        <source>Le fichier ne dit pas son millésime : {annee} vient de son nom ou de votre choix.</source>
        <translation>The file does not say its vintage: {annee} comes from its name or from your choice.</translation>
    </message>
    <message>
        <source>Le fichier s&apos;arrête au milieu d&apos;une ligne : il a peut-être été coupé, et sa dernière valeur avec lui. Téléchargez-le de nouveau et comparez.</source>
        <translation>The file stops in the middle of a line: it may have been cut short, and its last value with it. Download it again and compare.</translation>
    </message>
    <message>
        <source>Les colonnes de {nom} ne sont celles d&apos;aucun fichier officiel connu. Le plus proche est « {proche} » ; il y manque : {colonnes}.</source>
        <translation>The columns of {nom} are those of no known official file. The nearest is &quot;{proche}&quot;; missing: {colonnes}.</translation>
    </message>
    <message>
        <source>Libérez de la place sur le disque, puis recommencez ; rien n&apos;a été changé.</source>
        <translation>Make room on the disk, then try again; nothing was changed.</translation>
    </message>
    <message>
        <source>Mettez BudgetLocal à jour.</source>
        <translation>Update BudgetLocal.</translation>
    </message>
    <message>
        <source>N&apos;utilisez pas ce fichier. Relancez ; si l&apos;erreur revient, prenez le fichier sur le site du producteur.</source>
        <translation>Do not use this file. Try again; if the error comes back, take the file from the producer&apos;s site.</translation>
    </message>
    <message>
        <source>Prenez le fichier tel que le producteur le publie (CSV de préférence), sans l&apos;ouvrir ni l&apos;enregistrer dans un tableur, puis recommencez.</source>
        <translation>Take the file as the producer publishes it (CSV preferably), without opening or saving it in a spreadsheet, then try again.</translation>
    </message>
    <message>
        <source>Supprimez ce fichier, puis importez de nouveau les fichiers officiels : il ne contient rien d&apos;autre.</source>
        <translation>Delete this file, then import the official files again: it holds nothing else.</translation>
    </message>
    <message>
        <source>Téléchargez le fichier avec votre navigateur sur le site du producteur, puis importez-le.</source>
        <translation>Download the file with your browser from the producer&apos;s site, then import it.</translation>
    </message>
    <message>
        <source>Un autre import de données officielles est en cours.</source>
        <translation>Another import of official data is running.</translation>
    </message>
    <message>
        <source>Vérifiez la connexion, puis relancez : le téléchargement reprendra là où il s&apos;est arrêté.</source>
        <translation>Check the connection, then start again: the download will go on where it stopped.</translation>
    </message>
    <message>
        <source>Vérifiez que le fichier existe et que vous avez le droit de l&apos;ouvrir.</source>
        <translation>Check that the file exists and that you may open it.</translation>
    </message>
    <message>
        <source>fichier {nom}</source>
        <translation>file {nom}</translation>
    </message>
    <message>
        <source>fichier {nom}, ligne {ligne}</source>
        <translation>file {nom}, line {ligne}</translation>
    </message>
    <message>
        <source>il dépasse la taille attendue</source>
        <translation>it is larger than expected</translation>
    </message>
    <message>
        <source>la connexion a échoué ({raison})</source>
        <translation>the connection failed ({raison})</translation>
    </message>
    <message>
        <source>la réponse s&apos;est arrêtée à {recu} octets sur {attendu}</source>
        <translation>the answer stopped at {recu} bytes of {attendu}</translation>
    </message>
    <message>
        <source>le disque refuse ({raison})</source>
        <translation>the disk refuses ({raison})</translation>
    </message>
    <message>
        <source>le serveur répond {code}</source>
        <translation>the server answers {code}</translation>
    </message>
    <message>
        <source>son adresse n&apos;est pas connue</source>
        <translation>its address is not known</translation>
    </message>
    <message>
        <source>son adresse n&apos;est pas sûre (https est exigé)</source>
        <translation>its address is not secure (https is required)</translation>
    </message>
    <message>
        <source>son empreinte n&apos;est pas celle du fichier attendu</source>
        <translation>its fingerprint is not that of the expected file</translation>
    </message>
    <message>
        <source>un PDF</source>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>un fichier XML ou une page web</source>
        <translation>an XML file or a web page</translation>
    </message>
    <message>
        <source>un fichier vide</source>
        <translation>an empty file</translation>
    </message>
    <message>
        <source>une archive gzip, à décompresser d&apos;abord</source>
        <translation>a gzip archive, to be unpacked first</translation>
    </message>
    <message>
        <source>une base SQLite</source>
        <translation>an SQLite database</translation>
    </message>
    <message>
        <source>une image</source>
        <translation>an image</translation>
    </message>
    <message>
        <source>{nombre} balances ne sont pas définitives.</source>
        <translation>{nombre} balances are not final.</translation>
    </message>
    <message>
        <source>{nombre} budgets sont d&apos;une autre catégorie de collectivité que le premier.</source>
        <translation>{nombre} budgets are of another category of authority than the first.</translation>
    </message>
    <message>
        <source>{nombre} codes sont inconnus du répertoire : leurs chiffres sont gardés sous le code du fichier.</source>
        <translation>{nombre} codes are unknown to the directory: their figures are kept under the code of the file.</translation>
    </message>
    <message>
        <source>{nombre} colonnes du fichier ne sont pas lues.</source>
        <translation>{nombre} columns of the file are not read.</translation>
    </message>
    <message>
        <source>{nombre} lignes ont un SIRET détruit par un tableur : leurs budgets sont distingués par leur libellé.</source>
        <translation>{nombre} lines have a SIRET destroyed by a spreadsheet: their budgets are told apart by their label.</translation>
    </message>
    <message>
        <source>{nombre} lignes ont un solde différent de celui de leurs mouvements ; elles sont gardées telles quelles.</source>
        <translation>{nombre} lines have a balance other than that of their movements; they are kept as they are.</translation>
    </message>
    <message>
        <source>{nombre} lignes ont à la fois un solde débiteur et un solde créditeur.</source>
        <translation>{nombre} lines have both a debit and a credit balance.</translation>
    </message>
    <message>
        <source>{nombre} valeurs sont couvertes par le secret statistique : elles restent inconnues.</source>
        <translation>{nombre} values are covered by statistical secrecy: they stay unknown.</translation>
    </message>
    <message>
        <source>{nom} ({titre}) ne dit pas son millésime.</source>
        <translation>{nom} ({titre}) does not say its vintage.</translation>
    </message>
    <message>
        <source>{nom} a un guillemet qui s&apos;ouvre et ne se ferme pas : les lignes suivantes seraient perdues.</source>
        <translation>{nom} has a quote that opens and does not close: the lines that follow would be lost.</translation>
    </message>
    <message>
        <source>{nom} a été écrite par une version plus récente de BudgetLocal.</source>
        <translation>{nom} was written by a newer version of BudgetLocal.</translation>
    </message>
    <message>
        <source>{nom} donne plusieurs montants pour la même chose, {nombre} fois : il ne peut pas être cru.</source>
        <translation>{nom} gives several amounts for the same thing, {nombre} times: it cannot be believed.</translation>
    </message>
    <message>
        <source>{nom} est abîmé : {raison}.</source>
        <translation>{nom} is damaged: {raison}.</translation>
    </message>
    <message>
        <source>{nom} est abîmée : {raison}.</source>
        <translation>{nom} is damaged: {raison}.</translation>
    </message>
    <message>
        <source>{nom} n&apos;a pas pu être lu : {raison}.</source>
        <translation>{nom} could not be read: {raison}.</translation>
    </message>
    <message>
        <source>{nom} n&apos;est pas un tableau : c&apos;est {nature}.</source>
        <translation>{nom} is not a table: it is {nature}.</translation>
    </message>
    <message>
        <source>{nom} n&apos;est pas une base de référence de BudgetLocal.</source>
        <translation>{nom} is not a BudgetLocal reference database.</translation>
    </message>
    <message>
        <source>{nom} ne contient aucune donnée utilisable.</source>
        <translation>{nom} holds no usable data.</translation>
    </message>
    <message>
        <source>{nom} ressemble à « {proche} », mais la colonne {colonnes} change le sens de ses lignes : ce fichier n&apos;est pas encore lu.</source>
        <translation>{nom} looks like &quot;{proche}&quot;, but the column {colonnes} changes the meaning of its rows: this file is not read yet.</translation>
    </message>
    <message>
        <source>« {titre} » n&apos;a pas pu être téléchargé : {raison}.</source>
        <translation>&quot;{titre}&quot; could not be downloaded: {raison}.</translation>
    </message>
</context>
<context>
    <name>OfficialFlow</name>
    <message>
        <source>Supprimer cette source ?</source>
        <translation>Remove this source?</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Garder</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Suppression de la source</source>
        <translation>Removing the source</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) à regarder</source>
        <translation>
            <numerusform>%n file to look at</numerusform>
            <numerusform>%n files to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Import de {fichier}</source>
        <translation>Import of {fichier}</translation>
    </message>
    <message>
        <source>De quelle année est {fichier} ?</source>
        <translation>Which year is {fichier} of?</translation>
    </message>
    <message>
        <source>&amp;Millésime</source>
        <translation>&amp;Vintage</translation>
    </message>
    <message>
        <source>L&apos;année que le producteur donne à ce fichier.</source>
        <translation>The year that the producer gives to this file.</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>La source n&apos;a pas été supprimée</source>
        <translation>The source was not removed</translation>
    </message>
</context>
<context>
    <name>OpenAnafi</name>
    <message>
        <source>Ajoutez par exemple [TA: BX] à la fin.</source>
        <translation>Add for instance [TA: BX] at the end.</translation>
    </message>
    <message>
        <source>Année inconnue : {valeur}.</source>
        <translation>Unknown year: {valeur}.</translation>
    </message>
    <message>
        <source>Après les bornes d&apos;années, seul + peut suivre.</source>
        <translation>After the year bounds, only + may follow.</translation>
    </message>
    <message>
        <source>Corrigez la formule, ou réécrivez-la dans l&apos;atelier.</source>
        <translation>Correct the formula, or write it again in the workshop.</translation>
    </message>
    <message>
        <source>Corrigez les bornes RE-MIN et RE-MAX.</source>
        <translation>Correct the bounds RE-MIN and RE-MAX.</translation>
    </message>
    <message>
        <source>Deux formules valent la même année : OpenAnafi les ajoutait.</source>
        <translation>Two formulas hold in the same year: OpenAnafi added them up.</translation>
    </message>
    <message>
        <source>Décalage d&apos;année inconnu : {valeur}.</source>
        <translation>Unknown year offset: {valeur}.</translation>
    </message>
    <message>
        <source>Il manque un signe avant « {signe} ».</source>
        <translation>A sign is missing before “{signe}”.</translation>
    </message>
    <message>
        <source>La formule est trop imbriquée.</source>
        <translation>The formula is nested too deeply.</translation>
    </message>
    <message>
        <source>La formule est trop longue.</source>
        <translation>The formula is too long.</translation>
    </message>
    <message>
        <source>La formule s&apos;arrête trop tôt.</source>
        <translation>The formula stops too soon.</translation>
    </message>
    <message>
        <source>La première feuille doit avoir les colonnes Shortlib, LongLib, Formule_finale.</source>
        <translation>The first sheet must have the columns Shortlib, LongLib, Formule_finale.</translation>
    </message>
    <message>
        <source>Le type d&apos;établissement {type} n&apos;est pas appliqué, comme dans OpenAnafi.</source>
        <translation>The type of establishment {type} is not applied, as in OpenAnafi.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans Excel et enregistrez-le en .xlsx.</source>
        <translation>Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Type d&apos;appel inconnu : {type}.</source>
        <translation>Unknown call type: {type}.</translation>
    </message>
    <message>
        <source>Type de budget inconnu : {valeur}.</source>
        <translation>Unknown type of budget: {valeur}.</translation>
    </message>
    <message>
        <source>Types : {liste}.</source>
        <translation>Types: {liste}.</translation>
    </message>
    <message>
        <source>Un solde ({compte}) n&apos;a pas de mouvements d&apos;ordre ni non budgétaires.</source>
        <translation>A balance ({compte}) has no movements of order or outside the budget.</translation>
    </message>
    <message>
        <source>Une formule OpenAnafi ressemble à D64-C64+D621[TA: BX].</source>
        <translation>An OpenAnafi formula looks like D64-C64+D621[TA: BX].</translation>
    </message>
    <message>
        <source>Une parenthèse n&apos;est pas fermée.</source>
        <translation>A parenthesis is not closed.</translation>
    </message>
    <message>
        <source>Une parenthèse n&apos;est pas ouverte.</source>
        <translation>A parenthesis is not opened.</translation>
    </message>
    <message>
        <source>Une trame tient en quelques centaines de lignes.</source>
        <translation>A frame takes a few hundred lines.</translation>
    </message>
    <message>
        <source>[OS:M1] est l&apos;année d&apos;avant, [OS:P1] celle d&apos;après.</source>
        <translation>[OS:M1] is the year before, [OS:P1] the one after.</translation>
    </message>
    <message>
        <source>« {compte} » n&apos;a pas de type d&apos;appel.</source>
        <translation>“{compte}” has no call type.</translation>
    </message>
    <message>
        <source>« {fichier} » est trop gros.</source>
        <translation>“{fichier}” is too large.</translation>
    </message>
    <message>
        <source>« {fichier} » n&apos;est pas une trame.</source>
        <translation>“{fichier}” is not a frame.</translation>
    </message>
    <message>
        <source>« {fichier} » ne se lit pas.</source>
        <translation>“{fichier}” cannot be read.</translation>
    </message>
    <message>
        <source>« {signe} » n&apos;a pas sa place ici.</source>
        <translation>“{signe}” is out of place here.</translation>
    </message>
    <message>
        <source>« {signe} » n&apos;est pas compris au caractère {place}.</source>
        <translation>“{signe}” is not understood at character {place}.</translation>
    </message>
    <message>
        <source>Écrivez C ou D devant le compte.</source>
        <translation>Write C or D before the account.</translation>
    </message>
    <message>
        <source>Écrivez [TB:BP] ou [TB:BA].</source>
        <translation>Write [TB:BP] or [TB:BA].</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>D&apos;où vient ce chiffre</source>
        <translation>Where this number comes from</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>La somme des lignes de « {fichier} » n&apos;est pas le montant affiché : signalez-le.</source>
        <translation>The sum of the lines of &quot;{fichier}&quot; is not the amount shown: please report it.</translation>
    </message>
    <message>
        <source>Les {nombre} lignes de « {fichier} » ; ce niveau n&apos;a pas de montant à lui.</source>
        <translation>The {nombre} lines of &quot;{fichier}&quot;; this level has no amount of its own.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Ligne XML</source>
        <translation>XML line</translation>
    </message>
    <message>
        <source>Mouvement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Numéro de la ligne dans le tableau, tel qu&apos;un tableur l&apos;affiche.</source>
        <translation>Number of the row in the table, as a spreadsheet shows it.</translation>
    </message>
    <message>
        <source>Numéro de ligne dans le fichier, ouvert dans un éditeur de texte.</source>
        <translation>Number of the line in the file, opened in a text editor.</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Rang de la LigneBudget dans le fichier, totaux compris.</source>
        <translation>Rank of the LigneBudget in the file, totals included.</translation>
    </message>
    <message>
        <source>Somme des lignes</source>
        <translation>Sum of the lines</translation>
    </message>
    <message>
        <source>Une ligne de « {fichier} », qui est le montant affiché.</source>
        <translation>One line of &quot;{fichier}&quot;, which is the amount shown.</translation>
    </message>
    <message>
        <source>ordre</source>
        <translation>order</translation>
    </message>
    <message>
        <source>réel</source>
        <translation>real</translation>
    </message>
    <message>
        <source>{nombre} lignes de « {fichier} », dont la somme est le montant affiché.</source>
        <translation>{nombre} lines of &quot;{fichier}&quot;, whose sum is the amount shown.</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Lignes du fichier</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>D&apos;où vient ce chiffre ?</source>
        <translation>Where does this number come from?</translation>
    </message>
    <message>
        <source>Choisissez une ligne du tableau.</source>
        <translation>Choose a row of the table.</translation>
    </message>
    <message>
        <source>D&apos;où vient « {ligne} » ?</source>
        <translation>Where does &quot;{ligne}&quot; come from?</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <source>A&amp;jouter un de vos budgets</source>
        <translation>A&amp;dd one of your budgets</translation>
    </message>
    <message>
        <source>Ajouter un de vos budgets</source>
        <translation>Add one of your budgets</translation>
    </message>
    <message>
        <source>Un budget ou un compte du classeur, à côté des communes ou d&apos;un autre exercice</source>
        <translation>A budget or an account of the workspace, beside communes or another financial year</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Choisissez une image PNG ou JPEG de moins de 20 Mo.</source>
        <translation>Choose a PNG or JPEG picture of less than 20 MB.</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Le logo « {nom} » n&apos;est pas une image que BudgetLocal lit.</source>
        <translation>The logo “{nom}” is not a picture that BudgetLocal reads.</translation>
    </message>
    <message>
        <source>Logo de {collectivite}</source>
        <translation>Logo of {collectivite}</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Source : {sources}. Établi le {jour}.</source>
        <translation>Source: {sources}. Made on {jour}.</translation>
    </message>
    <message>
        <source>Tableau « {titre} », {lignes} lignes sur cette diapositive.</source>
        <translation>Table “{titre}”, {lignes} rows on this slide.</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>n. d. : {nombre} valeurs inconnues.</source>
        <translation>n. d.: {nombre} unknown values.</translation>
    </message>
    <message>
        <source>n. d. : {noms}.</source>
        <translation>n. d.: {noms}.</translation>
    </message>
    <message>
        <source>{montant} € par habitant</source>
        <translation>{montant} € per inhabitant</translation>
    </message>
    <message>
        <source>{nom} : {detail}.</source>
        <translation>{nom}: {detail}.</translation>
    </message>
    <message>
        <source>{serie} ({categorie})</source>
        <translation>{serie} ({categorie})</translation>
    </message>
    <message>
        <source>{titre} ({rang}/{nombre})</source>
        <translation>{titre} ({rang}/{nombre})</translation>
    </message>
    <message>
        <source>{titre} : aucune donnée.</source>
        <translation>{titre}: no data.</translation>
    </message>
    <message>
        <source>{titre}, {unite}</source>
        <translation>{titre}, {unite}</translation>
    </message>
    <message>
        <source>{variation} en un an</source>
        <translation>{variation} in one year</translation>
    </message>
    <message>
        <source>Établi le {jour}.</source>
        <translation>Made on {jour}.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Le document est en cours de lecture.</source>
        <translation>The document is being read.</translation>
    </message>
    <message>
        <source>Aucun budget pour l&apos;instant</source>
        <translation>No budget yet</translation>
    </message>
    <message>
        <source>Importez le fichier d&apos;un budget ou d&apos;un compte (XML, Excel, csv), ou déposez-le ici.</source>
        <translation>Import the file of a budget or of accounts (XML, Excel, csv), or drop it here.</translation>
    </message>
    <message>
        <source>Importer un fichier…</source>
        <translation>Import a file…</translation>
    </message>
</context>
<context>
    <name>PairTab</name>
    <message>
        <source>E&amp;xemple tout prêt</source>
        <translation>&amp;Ready example</translation>
    </message>
    <message>
        <source>Un service du quotidien et la dépense qui y répond.</source>
        <translation>A daily service and the spending that answers it.</translation>
    </message>
    <message>
        <source>&amp;Premier indicateur</source>
        <translation>&amp;First indicator</translation>
    </message>
    <message>
        <source>Un chiffre connu pour toutes les communes.</source>
        <translation>A figure known for all communes.</translation>
    </message>
    <message>
        <source>Secon&amp;d indicateur</source>
        <translation>Secon&amp;d indicator</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>Aucun EPCI</source>
        <translation>No EPCI</translation>
    </message>
    <message>
        <source>Ces chiffres ne se comparent pas</source>
        <translation>These figures do not compare</translation>
    </message>
    <message>
        <source>Choisissez les communes une par une.</source>
        <translation>Choose the communes one by one.</translation>
    </message>
    <message>
        <source>Classe de l&apos;article L2334-3 du CGCT, approchée : elle compte la population DGF, que l&apos;extrait ne donne pas ; c&apos;est la population totale {annee} qui est prise.</source>
        <translation>Class of article L2334-3 of the CGCT, approximate: it counts the DGF population, which the extract does not give; the total population of {annee} is taken.</translation>
    </message>
    <message>
        <source>Classe ouverte vers le haut : elle mêle des villes de tailles très différentes.</source>
        <translation>Class open at the top: it mixes cities of very different sizes.</translation>
    </message>
    <message>
        <source>Communes choisies par critères</source>
        <translation>Communes chosen by criteria</translation>
    </message>
    <message>
        <source>Communes du département {code}</source>
        <translation>Communes of département {code}</translation>
    </message>
    <message>
        <source>Communes voisines</source>
        <translation>Neighbouring communes</translation>
    </message>
    <message>
        <source>Donnez un poids à une variable connue de cette commune.</source>
        <translation>Give a weight to a variable that this commune has.</translation>
    </message>
    <message>
        <source>La population de cette commune est inconnue.</source>
        <translation>The population of this commune is unknown.</translation>
    </message>
    <message>
        <source>Les {nombre} communes les plus semblables</source>
        <translation>The {nombre} most similar communes</translation>
    </message>
    <message>
        <source>Rien ne permet de trouver des communes semblables.</source>
        <translation>Nothing lets us find similar communes.</translation>
    </message>
    <message>
        <source>{schema} : {strate}</source>
        <translation>{schema}: {strate}</translation>
    </message>
    <message>
        <source>{strate}, EPCI en {regime}</source>
        <translation>{strate}, EPCI under {regime}</translation>
    </message>
    <message>
        <source>{variable} : inconnu pour cette commune, non compté.</source>
        <translation>{variable}: unknown for this commune, not counted.</translation>
    </message>
    <message>
        <source>À savoir avant de comparer</source>
        <translation>To know before comparing</translation>
    </message>
    <message>
        <source>1er quartile</source>
        <translation>1st quartile</translation>
    </message>
    <message>
        <source>3e quartile</source>
        <translation>3rd quartile</translation>
    </message>
    <message>
        <source>AVERTISSEMENT : {texte}</source>
        <translation>WARNING: {texte}</translation>
    </message>
    <message>
        <source>Ajoutez des membres, puis enregistrez-le.</source>
        <translation>Add members, then save it.</translation>
    </message>
    <message>
        <source>Aucun membre du groupe n&apos;a ce chiffre.</source>
        <translation>No member of the group has this figure.</translation>
    </message>
    <message>
        <source>Ce fichier n&apos;est pas une liste de groupes que BudgetLocal sait lire.</source>
        <translation>This file is not a list of groups that BudgetLocal can read.</translation>
    </message>
    <message>
        <source>Ce groupe n&apos;a aucun membre.</source>
        <translation>This group has no member.</translation>
    </message>
    <message>
        <source>Ce groupe se forme autour d&apos;une collectivité.</source>
        <translation>This group is made around an authority.</translation>
    </message>
    <message>
        <source>Centile {rang}</source>
        <translation>Percentile {rang}</translation>
    </message>
    <message>
        <source>Cherchez d&apos;abord la vôtre par son nom.</source>
        <translation>Look yours up by its name first.</translation>
    </message>
    <message>
        <source>Chiffre de {nom} ({libelle}).</source>
        <translation>Figure of {nom} ({libelle}).</translation>
    </message>
    <message>
        <source>Choisissez les collectivités une par une.</source>
        <translation>Choose the authorities one by one.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Choisissez un dossier où vous avez le droit d&apos;écrire.</source>
        <translation>Choose a folder where you may write.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Donnez-lui un nom.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation>Dép.</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>EPCI de même nature ({nature})</source>
        <translation>EPCI of the same kind ({nature})</translation>
    </message>
    <message>
        <source>EPCI de même régime fiscal ({regime})</source>
        <translation>EPCI of the same tax regime ({regime})</translation>
    </message>
    <message>
        <source>Euros de chaque année, sans correction de l&apos;inflation. Membres connus : {nombres}.</source>
        <translation>Euros of each year, not corrected for inflation. Members known: {nombres}.</translation>
    </message>
    <message>
        <source>Il est laissé tel quel. Exportez-le de nouveau, ou écartez-le.</source>
        <translation>It is left as it is. Export it again, or put it aside.</translation>
    </message>
    <message>
        <source>La moitié des membres connus est au-dessous, l&apos;autre au-dessus.</source>
        <translation>Half of the known members are below, the other half above.</translation>
    </message>
    <message>
        <source>La population de cette collectivité est inconnue.</source>
        <translation>The population of this authority is unknown.</translation>
    </message>
    <message>
        <source>La valeur moins la médiane des membres du groupe.</source>
        <translation>The value less the median of the members of the group.</translation>
    </message>
    <message>
        <source>Les groupes n&apos;ont pas pu être enregistrés.</source>
        <translation>The groups could not be saved.</translation>
    </message>
    <message>
        <source>Les {nombre} plus proches par la population</source>
        <translation>The {nombre} nearest in population</translation>
    </message>
    <message>
        <source>Montant (€)</source>
        <translation>Amount (€)</translation>
    </message>
    <message>
        <source>Moyenne pondérée</source>
        <translation>Weighted mean</translation>
    </message>
    <message>
        <source>Médiane</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Médiane du groupe</source>
        <translation>Median of the group</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nombre de membres dont le chiffre est plus bas, et de ceux dont il est plus haut : ni classement ni note, un écart peut venir d&apos;un choix comme d&apos;une contrainte.</source>
        <translation>Number of members whose figure is lower, and of those whose figure is higher: no ranking and no mark, a gap may come from a choice as from a constraint.</translation>
    </message>
    <message>
        <source>Non calculé : moins de quatre chiffres connus.</source>
        <translation>Not computed: fewer than four known figures.</translation>
    </message>
    <message>
        <source>Non disponible : la source ne donne pas ce chiffre pour cette collectivité.</source>
        <translation>Not available: the source does not give this figure for this authority.</translation>
    </message>
    <message>
        <source>Petit groupe : {nombre} membre(s). Un seul peut tout changer.</source>
        <translation>Small group: {nombre} member(s). A single one can change everything.</translation>
    </message>
    <message>
        <source>Population {annee}</source>
        <translation>Population {annee}</translation>
    </message>
    <message>
        <source>Régime fiscal</source>
        <translation>Tax regime</translation>
    </message>
    <message>
        <source>Sans objet : seuls des montants ont une moyenne pondérée.</source>
        <translation>Not applicable: only amounts have a weighted mean.</translation>
    </message>
    <message>
        <source>Somme des montants du groupe divisée par la somme de ses habitants (ou de ses recettes), comme la DGCL la calcule.</source>
        <translation>Sum of the amounts of the group divided by the sum of its inhabitants (or of its revenue), as the DGCL computes it.</translation>
    </message>
    <message>
        <source>Source : {source}.</source>
        <translation>Source: {source}.</translation>
    </message>
    <message>
        <source>Tous les EPCI à fiscalité propre</source>
        <translation>All EPCI with own taxes</translation>
    </message>
    <message>
        <source>Tous les départements</source>
        <translation>All départements</translation>
    </message>
    <message>
        <source>Toutes les communes</source>
        <translation>All communes</translation>
    </message>
    <message>
        <source>Un groupe a besoin d&apos;un nom de 120 caractères au plus.</source>
        <translation>A group needs a name of at most 120 characters.</translation>
    </message>
    <message>
        <source>Un groupe s&apos;appelle déjà « {nom} ».</source>
        <translation>A group is already called “{nom}”.</translation>
    </message>
    <message>
        <source>Un quart des membres connus est au-dessous (interpolation linéaire, celle de QUARTILE.INC).</source>
        <translation>A quarter of the known members are below (linear interpolation, that of QUARTILE.INC).</translation>
    </message>
    <message>
        <source>Un quart des membres connus est au-dessus (interpolation linéaire, celle de QUARTILE.INC).</source>
        <translation>A quarter of the known members are above (linear interpolation, that of QUARTILE.INC).</translation>
    </message>
    <message>
        <source>Valeur ({vue})</source>
        <translation>Value ({vue})</translation>
    </message>
    <message>
        <source>Votre classeur : {document}, {budget}</source>
        <translation>Your file: {document}, {budget}</translation>
    </message>
    <message>
        <source>chiffre de la collectivité : {libelle} ({source})</source>
        <translation>figure of the authority: {libelle} ({source})</translation>
    </message>
    <message>
        <source>classeur, fichier {fichier} ({montants})</source>
        <translation>workspace, file {fichier} ({montants})</translation>
    </message>
    <message>
        <source>comptes du classeur pour {noms}</source>
        <translation>accounts of the workspace for {noms}</translation>
    </message>
    <message>
        <source>départements de métropole</source>
        <translation>départements of mainland France</translation>
    </message>
    <message>
        <source>en % des recettes de fonctionnement</source>
        <translation>as % of operating revenue</translation>
    </message>
    <message>
        <source>en % du total des fonctions</source>
        <translation>as % of the total of the functions</translation>
    </message>
    <message>
        <source>en euros</source>
        <translation>in euros</translation>
    </message>
    <message>
        <source>en euros par habitant</source>
        <translation>in euros per inhabitant</translation>
    </message>
    <message>
        <source>population totale {annee} (INSEE)</source>
        <translation>total population {annee} (INSEE)</translation>
    </message>
    <message>
        <source>toutes les collectivités de cette nature</source>
        <translation>all authorities of this kind</translation>
    </message>
    <message>
        <source>un point : un centième du groupe</source>
        <translation>one dot: a hundredth of the group</translation>
    </message>
    <message>
        <source>un point : un membre</source>
        <translation>one dot: one member</translation>
    </message>
    <message>
        <source>{annee} ; classes de même effectif</source>
        <translation>{annee}; classes of equal size</translation>
    </message>
    <message>
        <source>{annee} ; classes de même effectif ; {vue}</source>
        <translation>{annee}; classes of equal size; {vue}</translation>
    </message>
    <message>
        <source>{annee}, {perimetre}</source>
        <translation>{annee}, {perimetre}</translation>
    </message>
    <message>
        <source>{compte}. {dessous} au-dessous de {nom}, {dessus} au-dessus.</source>
        <translation>{compte}. {dessous} below {nom}, {dessus} above.</translation>
    </message>
    <message>
        <source>{groupe} ; membres dont le chiffre est connu : {connus} sur {membres}</source>
        <translation>{groupe}; members whose figure is known: {connus} of {membres}</translation>
    </message>
    <message>
        <source>{mesure} : {territoire}</source>
        <translation>{mesure}: {territoire}</translation>
    </message>
    <message>
        <source>{mesure} : évolution et groupe</source>
        <translation>{mesure}: over time and group</translation>
    </message>
    <message>
        <source>{mesure}, {annee}</source>
        <translation>{mesure}, {annee}</translation>
    </message>
    <message>
        <source>{nombre} ne sont plus des collectivités d&apos;aujourd&apos;hui.</source>
        <translation>{nombre} are no longer authorities of today.</translation>
    </message>
    <message>
        <source>{nom} et ses voisines</source>
        <translation>{nom} and its neighbours</translation>
    </message>
    <message>
        <source>{nom} parmi : {groupe}</source>
        <translation>{nom} among: {groupe}</translation>
    </message>
    <message>
        <source>{producteur}, {titre} (millésime {millesime})</source>
        <translation>{producteur}, {titre} (vintage {millesime})</translation>
    </message>
    <message>
        <source>{producteur}, {titre} (millésime {millesime}, fichier importé {fichier})</source>
        <translation>{producteur}, {titre} (vintage {millesime}, imported file {fichier})</translation>
    </message>
    <message>
        <source>Écart à la médiane du groupe</source>
        <translation>Gap to the median of the group</translation>
    </message>
    <message>
        <source>{sujet} : {qui}</source>
        <translation>{sujet}: {qui}</translation>
    </message>
    <message>
        <source>{sujet}, {vue} : {definition}</source>
        <translation>{sujet}, {vue}: {definition}</translation>
    </message>
    <message>
        <source>{titre} (millésime {millesime})</source>
        <translation>{titre} (vintage {millesime})</translation>
    </message>
    <message>
        <source>« {libelle} », tel que {producteur} le publie ({titre}).</source>
        <translation>“{libelle}”, as {producteur} publishes it ({titre}).</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parties du dossier</source>
        <translation>Parts of the pack</translation>
    </message>
    <message>
        <source>Espace : montrer ou non ; Alt+Haut ou Bas : déplacer ; Entrée : réécrire</source>
        <translation>Space: show or not; Alt+Up or Down: move; Enter: rewrite</translation>
    </message>
    <message>
        <source>absente : à rédiger</source>
        <translation>absent: to be written</translation>
    </message>
    <message>
        <source>absente</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>confidentielle</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>à relire : des nombres ont changé</source>
        <translation>to read again: numbers have changed</translation>
    </message>
    <message>
        <source>vos mots</source>
        <translation>your words</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>Support</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Ce qui est projeté, ou ce qui est remis</source>
        <translation>What is projected, or what is handed out</translation>
    </message>
    <message>
        <source>Diaporama</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Les diapositives, et le mode séance</source>
        <translation>The slides, and the council mode</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>La note ou le rapport remis aux élus</source>
        <translation>The note or report given to the councillors</translation>
    </message>
    <message>
        <source>&amp;Titre et texte…</source>
        <translation>&amp;Title and text…</translation>
    </message>
    <message>
        <source>Réécrire la partie, ses nombres restant liés (Entrée)</source>
        <translation>Rewrite the part, its numbers still bound (Enter)</translation>
    </message>
    <message>
        <source>Confident&amp;ielle</source>
        <translation>Conf&amp;idential</translation>
    </message>
    <message>
        <source>Cachée en séance et absente des fichiers</source>
        <translation>Hidden in council and left out of the files</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Alt+Haut</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Alt+Bas</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>la partie « {partie} »</source>
        <translation>the part “{partie}”</translation>
    </message>
    <message>
        <source>le texte de « {partie} »</source>
        <translation>the words of “{partie}”</translation>
    </message>
</context>
<context>
    <name>PartsView</name>
    <message>
        <source>Sur 1 000 €, par politique, fonction et compte</source>
        <translation>Out of 1 000 €, by policy, function and account</translation>
    </message>
    <message>
        <source>Estimation par fonction (communes semblables)</source>
        <translation>Estimate by function (similar communes)</translation>
    </message>
    <message>
        <source>Une somme des lignes au-dessus, sans ligne à elle.</source>
        <translation>A sum of the rows above, with no line of its own.</translation>
    </message>
    <message>
        <source>Une somme de plusieurs budgets : dépliez-la et choisissez l&apos;un d&apos;eux.</source>
        <translation>A sum of several budgets: open it and choose one of them.</translation>
    </message>
</context>
<context>
    <name>PartyView</name>
    <message>
        <source>Mon&amp;trer</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>La moyenne des joueurs, ou l&apos;un d&apos;eux</source>
        <translation>The mean of the players, or one of them</translation>
    </message>
    <message>
        <source>Noms dans &amp;les copies et les exports</source>
        <translation>Names in &amp;copies and exports</translation>
    </message>
    <message>
        <source>Sans quoi ils y sont « Joueur 1 », « Joueur 2 »</source>
        <translation>Else they are “Player 1”, “Player 2” there</translation>
    </message>
    <message>
        <source>Les points de chacun</source>
        <translation>The points of each</translation>
    </message>
    <message>
        <source>Les joueurs et le vrai budget, sur 1 000 €</source>
        <translation>The players and the real budget, out of 1 000 €</translation>
    </message>
    <message>
        <source>Ce que changeraient leurs choix, en vrais euros</source>
        <translation>What their choices would change, in real euros</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Coller une fiche individuelle DGF</source>
        <translation>Paste an individual DGF sheet</translation>
    </message>
    <message>
        <source>Une ligne par critère : son nom, puis son nombre (par exemple « Population DGF : 1 234 »). Les lignes non comprises sont dites.</source>
        <translation>One line per criterion: its name, then its number (for instance “Population DGF : 1 234”). Lines that are not understood are told.</translation>
    </message>
    <message>
        <source>Texte de la fiche</source>
        <translation>Text of the sheet</translation>
    </message>
    <message>
        <source>Copié de la fiche DGF</source>
        <translation>Copied from the DGF sheet</translation>
    </message>
</context>
<context>
    <name>PayeeRow</name>
    <message>
        <source>Qui reçoit le compte {compte} ({montant})</source>
        <translation>Who receives account {compte} ({montant})</translation>
    </message>
    <message>
        <source>{nature} : à un budget annexe réuni, il est retiré ; à un tiers, il est compté</source>
        <translation>{nature}: to an annex budget put together, it is left out; to a third party, it is counted</translation>
    </message>
    <message>
        <source>À dire…</source>
        <translation>To be said…</translation>
    </message>
    <message>
        <source>Reconnu : {budget}</source>
        <translation>Recognised: {budget}</translation>
    </message>
    <message>
        <source>Un budget annexe réuni</source>
        <translation>An annex budget put together</translation>
    </message>
    <message>
        <source>Un tiers</source>
        <translation>A third party</translation>
    </message>
</context>
<context>
    <name>PayeeStore</name>
    <message>
        <source>le bénéficiaire du compte {compte}</source>
        <translation>the payee of account {compte}</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>Taille de l&apos;image</source>
        <translation>Size of the picture</translation>
    </message>
    <message>
        <source>Les chiffres et les textes grandissent avec la résolution.</source>
        <translation>Numbers and texts grow with the resolution.</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>&amp;Use</translation>
    </message>
    <message>
        <source>Une taille par son nom, ou la vôtre</source>
        <translation>A size by its name, or your own</translation>
    </message>
    <message>
        <source>Autre taille</source>
        <translation>Another size</translation>
    </message>
    <message>
        <source>&amp;Largeur (pixels)</source>
        <translation>&amp;Width (pixels)</translation>
    </message>
    <message>
        <source>De 320 à 12 000 pixels</source>
        <translation>From 320 to 12,000 pixels</translation>
    </message>
    <message>
        <source>&amp;Hauteur (pixels)</source>
        <translation>&amp;Height (pixels)</translation>
    </message>
    <message>
        <source>&amp;Résolution (points par pouce)</source>
        <translation>&amp;Resolution (dots per inch)</translation>
    </message>
    <message>
        <source>96 pour un écran, 300 pour l&apos;impression</source>
        <translation>96 for a screen, 300 for printing</translation>
    </message>
    <message>
        <source>Choisir le fichier…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Imprimée : {largeur} × {hauteur} mm</source>
        <translation>Printed: {largeur} × {hauteur} mm</translation>
    </message>
    <message>
        <source>Cette image serait démesurée : au plus 60 millions de pixels.</source>
        <translation>This picture would be oversized: at most 60 million pixels.</translation>
    </message>
</context>
<context>
    <name>PictureSize</name>
    <message>
        <source>Affiche A3 en largeur (300 ppp)</source>
        <translation>A3 landscape poster (300 dpi)</translation>
    </message>
    <message>
        <source>Diapositive (1920 × 1080, 144 ppp)</source>
        <translation>Slide (1920 × 1080, 144 dpi)</translation>
    </message>
    <message>
        <source>Publication carrée (1080 × 1080, 96 ppp)</source>
        <translation>Square post (1080 × 1080, 96 dpi)</translation>
    </message>
    <message>
        <source>Rapport A4, 17 cm de large (300 ppp)</source>
        <translation>A4 report, 17 cm wide (300 dpi)</translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message>
        <source>« {nom} »</source>
        <translation>“{nom}”</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Quelques mots</source>
        <translation>A few words</translation>
    </message>
    <message>
        <source>le nom « {nom} »</source>
        <translation>the name “{nom}”</translation>
    </message>
    <message>
        <source>la suppression de « {nom} »</source>
        <translation>the removal of “{nom}”</translation>
    </message>
    <message>
        <source>le projet de BP {annee}</source>
        <translation>the draft budget {annee}</translation>
    </message>
    <message>
        <source>Projet de budget primitif {annee}</source>
        <translation>Draft initial budget {annee}</translation>
    </message>
    <message>
        <source>{projet}, à la place du projet d&apos;avant</source>
        <translation>{projet}, in place of the earlier draft</translation>
    </message>
    <message>
        <source>Le budget primitif {annee} voté est déjà dans le classeur</source>
        <translation>The voted budget of {annee} is already in the workspace</translation>
    </message>
    <message>
        <source>Un projet prendrait sa place. Choisissez une autre année, ou écrivez le projet en Excel.</source>
        <translation>A draft would take its place. Choose another year, or write the draft to Excel.</translation>
    </message>
    <message>
        <source>Classeurs Excel (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>{projet}, écrit dans {fichier}</source>
        <translation>{projet}, written to {fichier}</translation>
    </message>
    <message>
        <source>La modification n&apos;a pas été faite</source>
        <translation>The change was not made</translation>
    </message>
</context>
<context>
    <name>PlayersRow</name>
    <message>
        <source>&amp;Qui joue</source>
        <translation>&amp;Who plays</translation>
    </message>
    <message>
        <source>Qui répartit ses 1 000 € maintenant</source>
        <translation>Who shares out 1 000 € now</translation>
    </message>
    <message>
        <source>No&amp;m</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Un joueur ou une table de la salle ; oublié dès que le programme est fermé</source>
        <translation>A player or a table of the room; forgotten once the program is closed</translation>
    </message>
    <message>
        <source>Ajou&amp;ter un joueur</source>
        <translation>Add p&amp;layer</translation>
    </message>
    <message>
        <source>Jusqu&apos;à {nombre} joueurs ou tables, chacun ses 1 000 €</source>
        <translation>Up to {nombre} players or tables, 1 000 € each</translation>
    </message>
    <message>
        <source>Ret&amp;irer</source>
        <translation>Rem&amp;ove</translation>
    </message>
    <message>
        <source>Retirer le joueur qui joue</source>
        <translation>Remove the one who plays</translation>
    </message>
    <message>
        <source>Remettre {nom}</source>
        <translation>Put {nom} back</translation>
    </message>
    <message>
        <source>{nom} · prêt</source>
        <translation>{nom} · ready</translation>
    </message>
</context>
<context>
    <name>PrefillDialog</name>
    <message>
        <source>Reprendre le REI</source>
        <translation>Fill from the REI</translation>
    </message>
    <message>
        <source>Bases et taux de {annee} de {commune}, part de la commune, pour un vote de {vote}. Ce que vous avez tapé est gardé ; ce que la source ne dit pas reste vide.</source>
        <translation>Bases and rates of {annee} of {commune}, commune&apos;s share, for a vote of {vote}. What you typed is kept; what the source does not say stays empty.</translation>
    </message>
    <message>
        <source>Re&amp;valoriser les bases (CGI, article 1518 bis)</source>
        <translation>Re&amp;value the bases (CGI, article 1518 bis)</translation>
    </message>
    <message>
        <source>Une base plus ancienne est portée à l&apos;année voulue, et la base prévisionnelle estimée, par le seul coefficient annuel : sans constructions nouvelles ni règle des locaux professionnels</source>
        <translation>An older base is carried to the year needed, and the expected base estimated, by the yearly coefficient alone: without new buildings or the rule of business premises</translation>
    </message>
    <message>
        <source>Ce qui serait repris</source>
        <translation>What would be taken</translation>
    </message>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Fill</translation>
    </message>
</context>
<context>
    <name>PrefillFlow</name>
    <message>
        <source>Lecture des bases et des taux</source>
        <translation>Reading bases and rates</translation>
    </message>
    <message>
        <source>Rien ne peut être repris</source>
        <translation>Nothing can be taken</translation>
    </message>
</context>
<context>
    <name>Preuve</name>
    <message>
        <source>Ce fichier n&apos;est pas un paquet de preuve.</source>
        <translation>This file is no proof packet.</translation>
    </message>
    <message>
        <source>Ce paquet de preuve a été modifié : les empreintes de ses entrées ne sont plus celles des fichiers de ses documents.</source>
        <translation>This proof packet was changed: the hashes of its inputs are no longer those of the files of its documents.</translation>
    </message>
    <message>
        <source>Ce paquet de preuve a été modifié : « {nom} » n&apos;a plus l&apos;empreinte promise.</source>
        <translation>This proof packet was changed: “{nom}” no longer has the promised hash.</translation>
    </message>
    <message>
        <source>Ce paquet de preuve a été modifié : « {nom} » y a été ajouté.</source>
        <translation>This proof packet was changed: “{nom}” was added to it.</translation>
    </message>
    <message>
        <source>Ce paquet de preuve est abîmé ou a été modifié.</source>
        <translation>This proof packet is damaged or has been changed.</translation>
    </message>
    <message>
        <source>Ce paquet de preuve est démesuré.</source>
        <translation>This proof packet is oversized.</translation>
    </message>
    <message>
        <source>Ce paquet de preuve est incomplet : il y manque « {nom} ».</source>
        <translation>This proof packet is incomplete: “{nom}” is missing.</translation>
    </message>
    <message>
        <source>Ce paquet de preuve ne peut pas être lu.</source>
        <translation>This proof packet cannot be read.</translation>
    </message>
    <message>
        <source>Ce paquet vient d&apos;une version plus récente de BudgetLocal.</source>
        <translation>This packet comes from a newer version of BudgetLocal.</translation>
    </message>
    <message>
        <source>Demandez le paquet à qui l&apos;a fait, tel que BudgetLocal l&apos;a écrit, et une version à jour de BudgetLocal.</source>
        <translation>Ask whoever made the packet for it as BudgetLocal wrote it, and for an up-to-date BudgetLocal.</translation>
    </message>
    <message>
        <source>Donnez le fichier d&apos;origine, sans l&apos;avoir ouvert et enregistré : son empreinte doit être la même.</source>
        <translation>Give the original file, not opened and saved since: its hash must be the same.</translation>
    </message>
    <message>
        <source>Le fichier {nom} n&apos;est pas une entrée de ce paquet.</source>
        <translation>The file {nom} is no input of this packet.</translation>
    </message>
    <message>
        <source>Le fichier {nom} ne peut pas être lu.</source>
        <translation>The file {nom} cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez son nom et vos droits.</source>
        <translation>Check its name and your rights.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Tableau de la partie</source>
        <translation>Table of the part</translation>
    </message>
    <message>
        <source>Ce qui manque, et pourquoi</source>
        <translation>What lacks, and why</translation>
    </message>
    <message>
        <source>Notes de l&apos;orateur</source>
        <translation>Speaker notes</translation>
    </message>
    <message>
        <source>Des nombres derrière ce texte ont changé depuis qu&apos;il a été écrit : relisez-le.</source>
        <translation>Numbers behind this text have changed since it was written: read it again.</translation>
    </message>
    <message>
        <source>Source : {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>ProgrammePane</name>
    <message>
        <source>Aucun programme d&apos;investissement</source>
        <translation>No programme of investments</translation>
    </message>
    <message>
        <source>Un programme remplace les dépenses d&apos;équipement reconduites : opérations, crédits de paiement, subventions, FCTVA, charges futures.</source>
        <translation>A programme replaces the capital spending carried on: operations, payment credits, grants, FCTVA, future running costs.</translation>
    </message>
    <message>
        <source>Créer un programme</source>
        <translation>Create a programme</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Le programme montré</source>
        <translation>The programme shown</translation>
    </message>
    <message>
        <source>Délai du &amp;FCTVA</source>
        <translation>Delay of the &amp;FCTVA</translation>
    </message>
    <message>
        <source>Quand le FCTVA est versé</source>
        <translation>When the FCTVA is paid</translation>
    </message>
    <message>
        <source>Le scénario &amp;suit ce programme</source>
        <translation>The &amp;scenario follows this programme</translation>
    </message>
    <message>
        <source>Sinon il reconduit les investissements de l&apos;année de départ</source>
        <translation>Otherwise it carries on the investments of the base year</translation>
    </message>
    <message>
        <source>Nouveau programme</source>
        <translation>New programme</translation>
    </message>
    <message>
        <source>Supprimer le programme</source>
        <translation>Delete the programme</translation>
    </message>
    <message>
        <source>Programme d&apos;investissement</source>
        <translation>Programme of investments</translation>
    </message>
    <message>
        <source>A&amp;jouter une opération…</source>
        <translation>&amp;Add an operation…</translation>
    </message>
    <message>
        <source>&amp;Modifier l&apos;opération…</source>
        <translation>&amp;Edit the operation…</translation>
    </message>
    <message>
        <source>&amp;Retirer l&apos;opération</source>
        <translation>&amp;Remove the operation</translation>
    </message>
    <message>
        <source>Un an plus tôt</source>
        <translation>A year earlier</translation>
    </message>
    <message>
        <source>Un an plus tard</source>
        <translation>A year later</translation>
    </message>
    <message>
        <source>le délai du FCTVA</source>
        <translation>the delay of the FCTVA</translation>
    </message>
    <message>
        <source>le programme suivi</source>
        <translation>the programme followed</translation>
    </message>
    <message>
        <source>« {nom} » dans le temps</source>
        <translation>“{nom}” in time</translation>
    </message>
    <message>
        <source>l&apos;opération « {nom} »</source>
        <translation>the operation “{nom}”</translation>
    </message>
    <message>
        <source>Nouvelle opération</source>
        <translation>New operation</translation>
    </message>
    <message>
        <source>Opération « {nom} »</source>
        <translation>Operation “{nom}”</translation>
    </message>
    <message>
        <source>la suppression de « {nom} »</source>
        <translation>the removal of “{nom}”</translation>
    </message>
    <message>
        <source>« {nom} », {colonne}</source>
        <translation>“{nom}”, {colonne}</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Arrêt en cours…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Espace ou → : la suite · ← : avant · L : salle claire ou sombre · Échap : quitter</source>
        <translation>Space or →: next · ←: back · L: light or dark room · Esc: leave</translation>
    </message>
</context>
<context>
    <name>Projet</name>
    <message>
        <source>Article</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Atterrissage</source>
        <translation>Landing</translation>
    </message>
    <message>
        <source>Augmentations et diminutions se compensent.</source>
        <translation>Increases and decreases make up for each other.</translation>
    </message>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Crédits après</source>
        <translation>Credits after</translation>
    </message>
    <message>
        <source>Crédits après, moins atterrissage au 31 décembre.</source>
        <translation>Credits after, less the landing on 31 December.</translation>
    </message>
    <message>
        <source>Crédits après, moins réalisé et engagé non mandaté.</source>
        <translation>Credits after, less executed and committed, not yet paid.</translation>
    </message>
    <message>
        <source>Crédits avant</source>
        <translation>Credits before</translation>
    </message>
    <message>
        <source>Disponible après</source>
        <translation>Available after</translation>
    </message>
    <message>
        <source>Disponible après la décision : {reste}.</source>
        <translation>Available after the decision: {reste}.</translation>
    </message>
    <message>
        <source>Décision modificative</source>
        <translation>Amending decision</translation>
    </message>
    <message>
        <source>Dépenses +</source>
        <translation>Spending +</translation>
    </message>
    <message>
        <source>Dépenses F</source>
        <translation>Spending F</translation>
    </message>
    <message>
        <source>Dépenses I</source>
        <translation>Spending I</translation>
    </message>
    <message>
        <source>Dépenses −</source>
        <translation>Spending −</translation>
    </message>
    <message>
        <source>Entre chapitres, il faut une décision modificative</source>
        <translation>Between chapters an amending decision is needed</translation>
    </message>
    <message>
        <source>La fongibilité des crédits n&apos;existe qu&apos;en M57 ; ici l&apos;exécutif ne peut virer qu&apos;à l&apos;intérieur d&apos;un chapitre.</source>
        <translation>Moving credits between chapters exists only under M57; here the executive can only move them within a chapter.</translation>
    </message>
    <message>
        <source>Les augmentations passent les diminutions de {ecart} : un virement déplace des crédits dans une section, il n&apos;en crée pas.</source>
        <translation>Increases pass decreases by {ecart}: a transfer moves credits within a section, it creates none.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Projet préparé dans BudgetLocal, non voté ; {budget}</source>
        <translation>Draft prepared in BudgetLocal, not voted; {budget}</translation>
    </message>
    <message>
        <source>Recettes +</source>
        <translation>Revenue +</translation>
    </message>
    <message>
        <source>Recettes F</source>
        <translation>Revenue F</translation>
    </message>
    <message>
        <source>Recettes I</source>
        <translation>Revenue I</translation>
    </message>
    <message>
        <source>Recettes moins dépenses : {ecart}. Ajustez une ligne, ou le virement entre sections (023 et 021).</source>
        <translation>Revenue less spending: {ecart}. Adjust a line, or the transfer between sections (023 and 021).</translation>
    </message>
    <message>
        <source>Recettes −</source>
        <translation>Revenue −</translation>
    </message>
    <message>
        <source>Reste au 31/12</source>
        <translation>Left on 31/12</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Total de la décision</source>
        <translation>Total of the decision</translation>
    </message>
    <message>
        <source>Total {section}</source>
        <translation>Total {section}</translation>
    </message>
    <message>
        <source>Un virement de crédits ne touche que des dépenses réelles</source>
        <translation>A transfer of credits touches only real spending</translation>
    </message>
    <message>
        <source>Virement de crédits</source>
        <translation>Transfer of credits</translation>
    </message>
    <message>
        <source>{code} {nom} : plus de crédits retirés qu&apos;il n&apos;en reste</source>
        <translation>{code} {nom}: more credits taken away than are left</translation>
    </message>
    <message>
        <source>{collectivite} · {budget} {annee} · {nature} : {objet} (projet)</source>
        <translation>{collectivite} · {budget} {annee} · {nature}: {objet} (draft)</translation>
    </message>
    <message>
        <source>{collectivite}, {budget}, {annee} : crédits et exécution du classeur, projet non voté</source>
        <translation>{collectivite}, {budget}, {annee}: credits and execution of the workspace, draft not voted</translation>
    </message>
    <message>
        <source>{nature} : {objet}</source>
        <translation>{nature}: {objet}</translation>
    </message>
    <message>
        <source>{nombre} ligne(s) de recettes ou d&apos;ordre : il faut une décision modificative.</source>
        <translation>{nombre} line(s) of revenue or order movements: an amending decision is needed.</translation>
    </message>
    <message>
        <source>{section} : la décision n&apos;est pas équilibrée</source>
        <translation>{section}: the decision is not balanced</translation>
    </message>
    <message>
        <source>{section} : le total de la section ne change pas</source>
        <translation>{section}: the total of the section does not change</translation>
    </message>
    <message>
        <source>{section} : le virement change le total de la section</source>
        <translation>{section}: the transfer changes the total of the section</translation>
    </message>
</context>
<context>
    <name>Prospective</name>
    <message>
        <source> ({raison})</source>
        <translation> ({raison})</translation>
    </message>
    <message>
        <source>, faute de programme suivi</source>
        <translation>, as no programme is followed</translation>
    </message>
    <message>
        <source>011, 012… ; vide : tous</source>
        <translation>011, 012…; empty: all</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>AP sans CP</source>
        <translation>AP without CP</translation>
    </message>
    <message>
        <source>Ajoutez d&apos;abord une hypothèse « Valeurs d&apos;un indice » pour cette année : un indice inconnu n&apos;est pas un indice nul.</source>
        <translation>First add an assumption “Values of an index” for that year: an unknown index is not a flat one.</translation>
    </message>
    <message>
        <source>Ajoutez une hypothèse « Bases × taux » : la recherche dira à quel taux.</source>
        <translation>Add an assumption &quot;Bases × rate&quot;: the search will say at which rate.</translation>
    </message>
    <message>
        <source>Ajoutez à la courbe un point à cette date ou avant.</source>
        <translation>Add a point to the curve on that date or before.</translation>
    </message>
    <message>
        <source>Amortissement</source>
        <translation>Repayment profile</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Année : capital / intérêts, par exemple « 2026 : 80 000 / 12 000 ; 2027 : … »</source>
        <translation>Year : capital / interest, for example “2026 : 80 000 / 12 000 ; 2027 : …”</translation>
    </message>
    <message>
        <source>Année de mise en service</source>
        <translation>First year in service</translation>
    </message>
    <message>
        <source>Années projetées</source>
        <translation>Projected years</translation>
    </message>
    <message>
        <source>Aucun compte ni budget voté ne peut servir de départ.</source>
        <translation>No account nor voted budget can be the starting point.</translation>
    </message>
    <message>
        <source>Aucun taux de FCTVA n&apos;est connu pour {annee}.</source>
        <translation>No FCTVA rate is known for {annee}.</translation>
    </message>
    <message>
        <source>Autorisation de programme</source>
        <translation>Programme authorisation</translation>
    </message>
    <message>
        <source>Autres mouvements réels de fonctionnement (cessions, provisions)</source>
        <translation>Other real operating movements (disposals, provisions)</translation>
    </message>
    <message>
        <source>Autres recettes moins autres dépenses</source>
        <translation>Other revenue less other spending</translation>
    </message>
    <message>
        <source>Baissez le virement (023 et 021) de {montant} : le fonctionnement garde l&apos;excédent. Ou inscrivez des dépenses.</source>
        <translation>Lower the transfer (023 and 021) by {montant}: the operating section keeps the surplus. Or enter spending.</translation>
    </message>
    <message>
        <source>Base de jours</source>
        <translation>Day count</translation>
    </message>
    <message>
        <source>Bases nettes de l&apos;année de départ</source>
        <translation>Net bases of the base year</translation>
    </message>
    <message>
        <source>Bases nouvelles par an (%)</source>
        <translation>New bases a year (%)</translation>
    </message>
    <message>
        <source>Bases × taux</source>
        <translation>Bases × rate</translation>
    </message>
    <message>
        <source>Bases × taux font {produit} ; le compte {compte} a {montant} en {annee}. L&apos;écart est reconduit en moins : vérifiez les bases et le taux.</source>
        <translation>Bases × rate make {produit}; account {compte} has {montant} in {annee}. The gap is carried on as a deduction: check the bases and the rate.</translation>
    </message>
    <message>
        <source>Budget voté {annee}</source>
        <translation>Voted budget {annee}</translation>
    </message>
    <message>
        <source>C&apos;est une projection : elle vaut ce que valent ses hypothèses.</source>
        <translation>This is a projection: it is worth what its assumptions are worth.</translation>
    </message>
    <message>
        <source>Capacité de désendettement</source>
        <translation>Years to repay the debt</translation>
    </message>
    <message>
        <source>Capacité de désendettement (années)</source>
        <translation>Years to repay the debt</translation>
    </message>
    <message>
        <source>Capacité de désendettement au plus (années)</source>
        <translation>Years to repay the debt, at most</translation>
    </message>
    <message>
        <source>Capacité de désendettement au-delà de {plafond} ans : {annees}</source>
        <translation>Years to repay the debt above {plafond}: {annees}</translation>
    </message>
    <message>
        <source>Capacité de désendettement d&apos;au plus {annees} ans chaque année</source>
        <translation>At most {annees} years to repay the debt, every year</translation>
    </message>
    <message>
        <source>Capacité de désendettement sous {plafond} ans</source>
        <translation>Years to repay the debt below {plafond}</translation>
    </message>
    <message>
        <source>Capital de la dette à rembourser</source>
        <translation>Debt principal falling due</translation>
    </message>
    <message>
        <source>Capital et intérêts de la dette existante sont reconduits comme dans l&apos;année de départ ; la capacité de désendettement n&apos;est pas calculée. Donnez l&apos;encours dans les réglages du scénario.</source>
        <translation>Capital and interest of the existing debt are carried on as in the base year; the years to repay the debt are not worked out. Give the outstanding debt in the settings of the scenario.</translation>
    </message>
    <message>
        <source>Capital remboursé</source>
        <translation>Principal repaid</translation>
    </message>
    <message>
        <source>Ce projet de budget {annee} vient du scénario « {nom} » : relisez chaque article.</source>
        <translation>This draft budget {annee} comes from the scenario “{nom}”: read each article again.</translation>
    </message>
    <message>
        <source>Ce projet {annee} est en {norme}, que la {par} remplace depuis {depuis}</source>
        <translation>This draft for {annee} is in {norme}, which {par} replaces since {depuis}</translation>
    </message>
    <message>
        <source>Ce qu&apos;il coûte en {annee} est celui de cet emprunt : {apres} (dans le scénario : {avant}).</source>
        <translation>What it costs in {annee} is that of this loan: {apres} (in the scenario: {avant}).</translation>
    </message>
    <message>
        <source>Ce qu&apos;il finance ; vide : emprunt nouveau et son année</source>
        <translation>What it pays for; empty: new loan and its year</translation>
    </message>
    <message>
        <source>Ce que deviennent les intérêts du différé</source>
        <translation>What becomes of the interest of the grace period</translation>
    </message>
    <message>
        <source>Ce que le choc change à la mesure.</source>
        <translation>What the shock changes in the measure.</translation>
    </message>
    <message>
        <source>Ce qui est visé</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Ce qui fait bouger « {mesure} » en {annee}</source>
        <translation>What moves “{mesure}” in {annee}</translation>
    </message>
    <message>
        <source>Ce qui n&apos;est pas dépensé s&apos;ajoute au fonds de roulement.</source>
        <translation>What is not spent is added to the working capital.</translation>
    </message>
    <message>
        <source>Ce qui ne peut pas être négatif</source>
        <translation>What cannot be negative</translation>
    </message>
    <message>
        <source>Ce régime de FCTVA est inconnu.</source>
        <translation>This FCTVA regime is unknown.</translation>
    </message>
    <message>
        <source>Celui dont vous donnez les valeurs</source>
        <translation>The one whose values you give</translation>
    </message>
    <message>
        <source>Changement de périmètre</source>
        <translation>Change of perimeter</translation>
    </message>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Charges annuelles ensuite</source>
        <translation>Yearly running costs afterwards</translation>
    </message>
    <message>
        <source>Chaîne de l&apos;épargne · {nom}</source>
        <translation>Chain of savings · {nom}</translation>
    </message>
    <message>
        <source>Choc</source>
        <translation>Shock</translation>
    </message>
    <message>
        <source>Choisissez deux scénarios qui partent du même exercice.</source>
        <translation>Choose two scenarios that start from the same year.</translation>
    </message>
    <message>
        <source>Choisissez un autre levier.</source>
        <translation>Choose another lever.</translation>
    </message>
    <message>
        <source>Choisissez un compte du plan de comptes de ce budget.</source>
        <translation>Choose an account of the chart of accounts of this budget.</translation>
    </message>
    <message>
        <source>Choisissez une autre année, ou importez ce document.</source>
        <translation>Choose another year, or import that document.</translation>
    </message>
    <message>
        <source>Choisissez-en un autre dans l&apos;onglet Investissements.</source>
        <translation>Choose another one in the tab Investments.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Combien d&apos;années pour rembourser la dette ?</source>
        <translation>How many years to repay the debt?</translation>
    </message>
    <message>
        <source>Comment le capital est rendu</source>
        <translation>How the principal is paid back</translation>
    </message>
    <message>
        <source>Comment les jours comptent</source>
        <translation>How days count</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Compte de la dépense</source>
        <translation>Account of the spending</translation>
    </message>
    <message>
        <source>Compte de la subvention</source>
        <translation>Account of the grant</translation>
    </message>
    <message>
        <source>Compte des charges</source>
        <translation>Account of the costs</translation>
    </message>
    <message>
        <source>Compte des recettes</source>
        <translation>Account of the income</translation>
    </message>
    <message>
        <source>Compte {annee}</source>
        <translation>Account {annee}</translation>
    </message>
    <message>
        <source>Compter à l&apos;année les intérêts courus non échus</source>
        <translation>Count in the year the interest that has accrued and is not due</translation>
    </message>
    <message>
        <source>Corrigez ces lignes sur la page Budget : leur compte est inconnu du plan de comptes.</source>
        <translation>Correct these lines on the page Budget: the chart of accounts does not know their account.</translation>
    </message>
    <message>
        <source>Corrigez l&apos;hypothèse, ou retirez-la.</source>
        <translation>Correct the assumption, or remove it.</translation>
    </message>
    <message>
        <source>Corrigez la courbe ou la marge ; pour un taux négatif, dites le plancher.</source>
        <translation>Correct the curve or the margin; for a negative rate, say what the floor is.</translation>
    </message>
    <message>
        <source>Courbe de l&apos;index</source>
        <translation>Curve of the index</translation>
    </message>
    <message>
        <source>Coût annuel d&apos;un poste</source>
        <translation>Yearly cost of a post</translation>
    </message>
    <message>
        <source>Croissance</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Crédits de paiement</source>
        <translation>Payment credits</translation>
    </message>
    <message>
        <source>Côté du budget</source>
        <translation>Side of the budget</translation>
    </message>
    <message>
        <source>D&apos;autres intérêts ne sont pas projetés</source>
        <translation>Other interest is not projected</translation>
    </message>
    <message>
        <source>D&apos;où elle vient : notification, délibération, contrat…</source>
        <translation>Where it comes from: notification, decision, contract…</translation>
    </message>
    <message>
        <source>D&apos;une opération : toutes ses années ; des lignes en gras : les années montrées</source>
        <translation>Of an operation: all its years; of the lines in bold: the years shown</translation>
    </message>
    <message>
        <source>Date et taux : « 01/01/2026 2,40 ; 01/01/2028 2,10 »</source>
        <translation>Date and rate: “01/01/2026 2,40 ; 01/01/2028 2,10”</translation>
    </message>
    <message>
        <source>De 1 à 10</source>
        <translation>From 1 to 10</translation>
    </message>
    <message>
        <source>Des comptes de cession ne se votent pas</source>
        <translation>Accounts of disposals are not voted</translation>
    </message>
    <message>
        <source>Des croissances ne changent rien</source>
        <translation>Some growths change nothing</translation>
    </message>
    <message>
        <source>Des crédits de paiement ne sont pas dans les années projetées</source>
        <translation>Some payment credits are outside the projected years</translation>
    </message>
    <message>
        <source>Des emprunts prévus ne sont pas comptés</source>
        <translation>Some planned loans are not counted</translation>
    </message>
    <message>
        <source>Des emprunts sans échéancier sont reconduits</source>
        <translation>Loans without a schedule are carried on</translation>
    </message>
    <message>
        <source>Des emprunts signés commencent après l&apos;année de départ</source>
        <translation>Signed loans begin after the base year</translation>
    </message>
    <message>
        <source>Des hypothèses sont hors des années projetées</source>
        <translation>Some assumptions are outside the projected years</translation>
    </message>
    <message>
        <source>Des échéances de la dette ne sont pas tapées</source>
        <translation>Some payments of the debt are not typed</translation>
    </message>
    <message>
        <source>Dette de fin {annee}</source>
        <translation>Debt at the end of {annee}</translation>
    </message>
    <message>
        <source>Dette et fonds de roulement à la fin de chaque année</source>
        <translation>Debt and working capital at the end of each year</translation>
    </message>
    <message>
        <source>Deux opérations ont le même nom.</source>
        <translation>Two operations have the same name.</translation>
    </message>
    <message>
        <source>Donnez l&apos;encours dans les réglages du scénario.</source>
        <translation>Give the outstanding debt in the settings of the scenario.</translation>
    </message>
    <message>
        <source>Dupliquez ce scénario et changez-le pour comparer les deux.</source>
        <translation>Duplicate this scenario and change it to compare both.</translation>
    </message>
    <message>
        <source>Durée des emprunts nouveaux</source>
        <translation>Duration of new loans</translation>
    </message>
    <message>
        <source>Durée restante de cette dette</source>
        <translation>Years that remain on this debt</translation>
    </message>
    <message>
        <source>Dès la première année ; en points pour un taux. Tapez une autre taille, négative pour une baisse ; vide : la taille usuelle.</source>
        <translation>From the first year on; in points for a rate. Type another size, negative for a fall; empty: the usual size.</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Dépenses d&apos;investissement</source>
        <translation>Capital expenditure</translation>
    </message>
    <message>
        <source>Dépenses d&apos;investissement hors dette</source>
        <translation>Capital expenditure without the debt</translation>
    </message>
    <message>
        <source>Dépenses d&apos;équipement</source>
        <translation>Capital spending</translation>
    </message>
    <message>
        <source>Dépenses de fonctionnement</source>
        <translation>Operating expenditure</translation>
    </message>
    <message>
        <source>Dépenses de fonctionnement hors intérêts</source>
        <translation>Operating expenditure without interest</translation>
    </message>
    <message>
        <source>Effectifs</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Effet du choc contraire</source>
        <translation>Effect of the opposite shock</translation>
    </message>
    <message>
        <source>Effet en {annee}</source>
        <translation>Effect in {annee}</translation>
    </message>
    <message>
        <source>Emprunt</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Emprunt d&apos;équilibre</source>
        <translation>Balancing loan</translation>
    </message>
    <message>
        <source>En années ; vide si les échéances sont tapées</source>
        <translation>In years; empty when the payments are typed</translation>
    </message>
    <message>
        <source>En années, différé compris</source>
        <translation>In years, grace period included</translation>
    </message>
    <message>
        <source>En euros</source>
        <translation>In euros</translation>
    </message>
    <message>
        <source>En euros ; vide : ce que disent les documents</source>
        <translation>In euros; empty: what the documents say</translation>
    </message>
    <message>
        <source>En plus de l&apos;index, par exemple 0,60</source>
        <translation>On top of the index, for example 0,60</translation>
    </message>
    <message>
        <source>En plus ou en moins : 1,5 ou −2</source>
        <translation>More or less: 1.5 or −2</translation>
    </message>
    <message>
        <source>En pourcentage, par exemple 2,5</source>
        <translation>In percent, for example 2.5</translation>
    </message>
    <message>
        <source>En {annee} : {propres} de ressources propres pour {capital} de capital.</source>
        <translation>In {annee}: {propres} of own resources for {capital} of principal.</translation>
    </message>
    <message>
        <source>En {annee} : épargne nette {nette} ; emprunts des années projetées {emprunts} ; capacité de désendettement {annees}.</source>
        <translation>In {annee}: net savings {nette}; loans of the projected years {emprunts}; years to repay the debt: {annees}.</translation>
    </message>
    <message>
        <source>En {annee}, il manque {manque}. Un emprunt ne peut pas combler la section de fonctionnement.</source>
        <translation>In {annee}, {manque} is missing. A loan may not fill the operating section.</translation>
    </message>
    <message>
        <source>Encours de dette</source>
        <translation>Outstanding debt</translation>
    </message>
    <message>
        <source>Encours de dette au 31 décembre</source>
        <translation>Outstanding debt on 31 December</translation>
    </message>
    <message>
        <source>Encours de dette au départ</source>
        <translation>Outstanding debt at the start</translation>
    </message>
    <message>
        <source>Encours de dette sur épargne brute (CGCT D1611-41). Inconnue sans l&apos;encours, sans objet quand l&apos;épargne brute est nulle ou négative.</source>
        <translation>Outstanding debt over gross savings (CGCT D1611-41). Unknown without the debt, without meaning when gross savings are nil or negative.</translation>
    </message>
    <message>
        <source>Euribor 3 mois, Livret A…</source>
        <translation>Euribor 3 months, Livret A…</translation>
    </message>
    <message>
        <source>Exceptionnel</source>
        <translation>Exceptional</translation>
    </message>
    <message>
        <source>FCTVA ajouté ou retiré sur toutes les années projetées.</source>
        <translation>FCTVA added or taken out over all the projected years.</translation>
    </message>
    <message>
        <source>FCTVA des dépenses d&apos;équipement ajoutées ou retirées</source>
        <translation>FCTVA of the capital spending added or taken out</translation>
    </message>
    <message>
        <source>FCTVA des dépenses passées</source>
        <translation>FCTVA of past spending</translation>
    </message>
    <message>
        <source>FCTVA du programme</source>
        <translation>FCTVA of the programme</translation>
    </message>
    <message>
        <source>FCTVA déplacé</source>
        <translation>FCTVA moved</translation>
    </message>
    <message>
        <source>Fixe, ou index plus marge</source>
        <translation>Fixed, or index plus margin</translation>
    </message>
    <message>
        <source>Flux croisé</source>
        <translation>Crossed flow</translation>
    </message>
    <message>
        <source>Foncier bâti, TEOM…</source>
        <translation>Property tax, waste tax…</translation>
    </message>
    <message>
        <source>Fonctionnement en déséquilibre : {annees}</source>
        <translation>Operating section in deficit: {annees}</translation>
    </message>
    <message>
        <source>Fonds de roulement</source>
        <translation>Working capital</translation>
    </message>
    <message>
        <source>Fonds de roulement au 31 décembre</source>
        <translation>Working capital on 31 December</translation>
    </message>
    <message>
        <source>Fonds de roulement au départ</source>
        <translation>Working capital at the start</translation>
    </message>
    <message>
        <source>Fonds de roulement fin {annee} : {montant}. Mouvements réels ; les résultats reportés (001, 002, 1068) n&apos;en sont pas.</source>
        <translation>Working capital at the end of {annee}: {montant}. Real movements; results carried over (001, 002, 1068) are none.</translation>
    </message>
    <message>
        <source>Fonds de roulement sous le minimum voulu : {annees}</source>
        <translation>Working capital below the wanted minimum: {annees}</translation>
    </message>
    <message>
        <source>Fonds de roulement à garder</source>
        <translation>Working capital to keep</translation>
    </message>
    <message>
        <source>Fonds de roulement à la fin de chaque année</source>
        <translation>Working capital at the end of each year</translation>
    </message>
    <message>
        <source>Glissez une opération dans le temps, ou tapez dans le tableau. FCTVA : {source}.</source>
        <translation>Drag an operation in time, or type in the table. FCTVA: {source}.</translation>
    </message>
    <message>
        <source>Hors des années projetées, donc pas comptés : {avant} de crédits avant {premiere} et {apres} après {derniere} ({operations}).</source>
        <translation>Outside the projected years, so not counted: {avant} of credits before {premiere} and {apres} after {derniere} ({operations}).</translation>
    </message>
    <message>
        <source>Hypothèse</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Hypothèses · {nom}</source>
        <translation>Assumptions · {nom}</translation>
    </message>
    <message>
        <source>ICNE au 31 décembre</source>
        <translation>Accrued interest on 31 December</translation>
    </message>
    <message>
        <source>ICNE de fin {annee} ({apres}) moins ceux de fin {avant} ({montant})</source>
        <translation>accrued interest at the end of {annee} ({apres}) less that of the end of {avant} ({montant})</translation>
    </message>
    <message>
        <source>ICNE hors {nombre} emprunt(s)</source>
        <translation>accrued interest without {nombre} loan(s)</translation>
    </message>
    <message>
        <source>ICNE inconnus : aucun échéancier ne les dit</source>
        <translation>accrued interest unknown: no schedule tells it</translation>
    </message>
    <message>
        <source>Il est lu comme s&apos;il ne reportait rien de ce côté. Si un résultat manque, tapez le fonds de roulement de fin {annee} dans les réglages du scénario.</source>
        <translation>It is read as carrying nothing over on that side. If a result is missing, type the working capital at the end of {annee} in the settings of the scenario.</translation>
    </message>
    <message>
        <source>Il manque un montant.</source>
        <translation>An amount is missing.</translation>
    </message>
    <message>
        <source>Importez ce compte, ou choisissez un autre délai de FCTVA dans le programme.</source>
        <translation>Import that account, or choose another FCTVA delay in the programme.</translation>
    </message>
    <message>
        <source>Importez un compte (CA, CFU) ou un budget primitif voté.</source>
        <translation>Import an account (CA, CFU) or a voted initial budget.</translation>
    </message>
    <message>
        <source>Impôts directs locaux (7311)</source>
        <translation>Direct local taxes (7311)</translation>
    </message>
    <message>
        <source>Indemnités de remboursement anticipé</source>
        <translation>Early repayment costs</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Index « {index} » au {jour} : avec sa marge, le taux sort de 0 à 30 %.</source>
        <translation>Index “{index}” on {jour}: with its margin, the rate is outside 0 to 30%.</translation>
    </message>
    <message>
        <source>Indice</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Inscrivez des dépenses, ou baissez une recette.</source>
        <translation>Enter spending, or lower some income.</translation>
    </message>
    <message>
        <source>Intérêts ajoutés au capital</source>
        <translation>Interest added to the principal</translation>
    </message>
    <message>
        <source>Intérêts échus (66111)</source>
        <translation>Interest due (66111)</translation>
    </message>
    <message>
        <source>L&apos;annexe de la dette est arrêtée à la fin de {stock}, le scénario part de la fin de {annee}.</source>
        <translation>The debt annex is at the end of {stock}, the scenario starts from the end of {annee}.</translation>
    </message>
    <message>
        <source>L&apos;emprunt d&apos;équilibre de {annee} serait remboursé dans l&apos;année même.</source>
        <translation>The balancing loan of {annee} would be repaid within the year itself.</translation>
    </message>
    <message>
        <source>L&apos;emprunt d&apos;équilibre est plus bas que dans le scénario</source>
        <translation>The balancing loan is lower than in the scenario</translation>
    </message>
    <message>
        <source>L&apos;emprunt d&apos;équilibre est plus haut que dans le scénario</source>
        <translation>The balancing loan is higher than in the scenario</translation>
    </message>
    <message>
        <source>L&apos;emprunt d&apos;équilibre et le fonds de roulement ferment chaque année au centime.</source>
        <translation>The balancing loan and the working capital close each year to the cent.</translation>
    </message>
    <message>
        <source>L&apos;encours de dette n&apos;est pas connu</source>
        <translation>The outstanding debt is not known</translation>
    </message>
    <message>
        <source>L&apos;indice « {nom} » est inconnu.</source>
        <translation>The index “{nom}” is unknown.</translation>
    </message>
    <message>
        <source>L&apos;indice « {nom} » n&apos;a pas de valeur pour {annee}.</source>
        <translation>The index “{nom}” has no value for {annee}.</translation>
    </message>
    <message>
        <source>L&apos;échéance de {annee} est tapée deux fois.</source>
        <translation>The payment of {annee} is typed twice.</translation>
    </message>
    <message>
        <source>L&apos;épargne brute tient : {apres} en {annee_apres}, {avant} en {annee_avant}</source>
        <translation>Gross savings hold: {apres} in {annee_apres}, {avant} in {annee_avant}</translation>
    </message>
    <message>
        <source>L&apos;épargne nette devient négative en {annee}</source>
        <translation>Net savings become negative in {annee}</translation>
    </message>
    <message>
        <source>L&apos;épargne nette reste positive</source>
        <translation>Net savings stay positive</translation>
    </message>
    <message>
        <source>La courbe de l&apos;index « {index} » commence le {debut}, après le versement ({jour}).</source>
        <translation>The curve of the index “{index}” begins on {debut}, after the drawing ({jour}).</translation>
    </message>
    <message>
        <source>La courbe de l&apos;index « {index} » compte de 1 à {plus} points : un index inconnu n&apos;est pas un index nul.</source>
        <translation>The curve of the index “{index}” has from 1 to {plus} points: an unknown index is not a zero index.</translation>
    </message>
    <message>
        <source>La courbe de l&apos;index « {index} » n&apos;est pas dans l&apos;ordre des dates.</source>
        <translation>The curve of the index “{index}” is not in order of date.</translation>
    </message>
    <message>
        <source>La dette existante suit ses contrats</source>
        <translation>Existing debt follows its contracts</translation>
    </message>
    <message>
        <source>La dette tapée dans le scénario n&apos;est pas celle des emprunts</source>
        <translation>The debt typed in the scenario is not that of the loans</translation>
    </message>
    <message>
        <source>La même taille dans l&apos;autre sens.</source>
        <translation>The same size the other way.</translation>
    </message>
    <message>
        <source>La première échéance vient au plus {plus} mois après le versement.</source>
        <translation>The first instalment comes at most {plus} months after the drawing.</translation>
    </message>
    <message>
        <source>La somme est la dépense d&apos;investissement hors dette de l&apos;année</source>
        <translation>The sum is the capital expenditure of the year without the debt</translation>
    </message>
    <message>
        <source>La taille d&apos;un choc va de −100 % à +100 %.</source>
        <translation>The size of a shock goes from −100% to +100%.</translation>
    </message>
    <message>
        <source>Le FCTVA de {annee} vient des dépenses de {depense}, dont le compte n&apos;est pas dans le classeur.</source>
        <translation>The FCTVA of {annee} comes from the spending of {depense}, whose account is not in the workspace.</translation>
    </message>
    <message>
        <source>Le choc</source>
        <translation>The shock</translation>
    </message>
    <message>
        <source>Le choc contraire</source>
        <translation>The opposite shock</translation>
    </message>
    <message>
        <source>Le classeur vient peut-être d&apos;une autre version ({detail}). Supprimez cette étude et recommencez-la.</source>
        <translation>The workspace may come from another version ({detail}). Delete this study and make it again.</translation>
    </message>
    <message>
        <source>Le compte de {annee} rembourse {paye} de capital, les emprunts tapés {dit} : ce ne sont pas les mêmes. Complétez la page Dette, ou tapez l&apos;encours dans les réglages du scénario.</source>
        <translation>The account of {annee} pays back {paye} of capital, the loans that were typed {dit}: they are not the same. Complete the page Debt, or type the debt in the settings of the scenario.</translation>
    </message>
    <message>
        <source>Le compte {annee} du classeur finit à {fonctionnement} en fonctionnement et {investissement} en investissement. S&apos;il est voté avant le budget, reprenez-le avec ses restes à réaliser (Exécution, Clôture) et baissez l&apos;emprunt d&apos;autant.</source>
        <translation>The account of {annee} in the workspace ends at {fonctionnement} in the operating section and {investissement} in the investment section. If it is voted before the budget, carry its result over with its outstanding commitments (Execution, Closing) and lower the loan by as much.</translation>
    </message>
    <message>
        <source>Le compte {compte} est au chapitre {chapitre}, pas au {tape}.</source>
        <translation>Account {compte} is in chapter {chapitre}, not {tape}.</translation>
    </message>
    <message>
        <source>Le compte {compte} n&apos;a pas de chapitre de ce côté du budget.</source>
        <translation>The account {compte} has no chapter on this side of the budget.</translation>
    </message>
    <message>
        <source>Le contenu de « {nom} » ne se lit pas.</source>
        <translation>The content of “{nom}” cannot be read.</translation>
    </message>
    <message>
        <source>Le départ est un budget voté : ses emprunts nouveaux ne sont pas encore des contrats.</source>
        <translation>The starting point is a voted budget: its new loans are not contracts yet.</translation>
    </message>
    <message>
        <source>Le fonds de roulement de fin {annee} est inconnu.</source>
        <translation>The working capital at the end of {annee} is unknown.</translation>
    </message>
    <message>
        <source>Le point de départ n&apos;a rien au compte {compte}, ou les réglages du scénario disent non : la charge d&apos;une année est ce qui échoit.</source>
        <translation>The starting point holds nothing in account {compte}, or the settings of the scenario say no: the charge of a year is what falls due.</translation>
    </message>
    <message>
        <source>Le point de départ ne donne pas les résultats reportés (001, 002), et le compte de l&apos;année d&apos;avant n&apos;est pas dans le classeur, ou ne les donne pas non plus. Importez ce compte, ou tapez le fonds de roulement dans les réglages du scénario (0 s&apos;il ne restait rien en fin d&apos;année).</source>
        <translation>The starting point does not give the results carried over (001, 002), and the account of the year before is not in the workspace, or does not give them either. Import that account, or type the working capital in the settings of the scenario (0 if nothing was left at the end of the year).</translation>
    </message>
    <message>
        <source>Le point de départ ne donne rien au {lignes}</source>
        <translation>The starting point gives nothing on {lignes}</translation>
    </message>
    <message>
        <source>Le point de départ ne donne rien au {lignes} : le fonds de roulement part de la fin de {annee}, 1068 non compté une deuxième fois.</source>
        <translation>The starting point gives nothing on {lignes}: the working capital goes on from the end of {annee}, 1068 not counted twice.</translation>
    </message>
    <message>
        <source>Le point de départ ne reçoit pas de FCTVA (10222) : le choc n&apos;en déplace pas.</source>
        <translation>The starting point receives no FCTVA (10222): the shock moves none.</translation>
    </message>
    <message>
        <source>Le point de départ {annee} n&apos;est plus dans le classeur.</source>
        <translation>The starting point {annee} is not in the workspace any more.</translation>
    </message>
    <message>
        <source>Le programme que suit ce scénario a été supprimé.</source>
        <translation>The programme that this scenario follows was deleted.</translation>
    </message>
    <message>
        <source>Le retraitement du compte {compte} retire {montant}, mais le point de départ n&apos;y a que {present}.</source>
        <translation>The restatement of account {compte} takes out {montant}, but the starting point has only {present} there.</translation>
    </message>
    <message>
        <source>Le scénario emprunte {scenario} pour fermer l&apos;année, déficit de fonctionnement compris. Un emprunt ne peut pas le payer : le budget n&apos;inscrit que {emprunt}, et sa section de fonctionnement reste en déficit.</source>
        <translation>The scenario borrows {scenario} to close the year, operating deficit included. A loan may not pay for that: the budget enters only {emprunt}, and its operating section stays in deficit.</translation>
    </message>
    <message>
        <source>Le scénario ne décrit aucune taxe.</source>
        <translation>The scenario describes no tax.</translation>
    </message>
    <message>
        <source>Le taux s&apos;ajoute à l&apos;indice</source>
        <translation>The rate is added to the index</translation>
    </message>
    <message>
        <source>Les amortissements sont ceux de {annee}</source>
        <translation>Depreciation is that of {annee}</translation>
    </message>
    <message>
        <source>Les comptes projetés sont ceux de la {norme}, que la {par} remplace depuis {depuis}</source>
        <translation>The projected accounts are those of {norme}, which {par} replaces since {depuis}</translation>
    </message>
    <message>
        <source>Les deux sections s&apos;équilibrent chaque année</source>
        <translation>Both sections balance every year</translation>
    </message>
    <message>
        <source>Les dépenses d&apos;équipement entraînent leur FCTVA : {delai}{defaut}.</source>
        <translation>Capital spending brings its FCTVA: {delai}{defaut}.</translation>
    </message>
    <message>
        <source>Les emprunts de la page Dette ne sont pas repris</source>
        <translation>The loans of the page Debt are not used</translation>
    </message>
    <message>
        <source>Les intérêts courus non échus de {nombre} emprunt(s) ne sont pas connus</source>
        <translation>The accrued interest of {nombre} loan(s) is not known</translation>
    </message>
    <message>
        <source>Les intérêts courus non échus ne sont pas rattachés</source>
        <translation>Accrued interest is not charged to its year</translation>
    </message>
    <message>
        <source>Les postes fermés coûtent plus que tout le personnel en {annee} ({montant} au chapitre {chapitre}).</source>
        <translation>The posts that are closed cost more than all the staff in {annee} ({montant} in chapter {chapitre}).</translation>
    </message>
    <message>
        <source>Les produits des cessions sont inscrits au {ligne}</source>
        <translation>The proceeds of disposals are entered on {ligne}</translation>
    </message>
    <message>
        <source>Les ressources propres couvrent chaque année le capital</source>
        <translation>Own resources cover the principal every year</translation>
    </message>
    <message>
        <source>Les ressources propres ne couvrent plus le capital de la dette : {annees}</source>
        <translation>Own resources no longer cover the debt principal: {annees}</translation>
    </message>
    <message>
        <source>Les restes à réaliser ne sont pas dans le fonds de roulement</source>
        <translation>Commitments carried over are not in the working capital</translation>
    </message>
    <message>
        <source>Les résultats reportés sont ceux du compte {annee}</source>
        <translation>The results carried over are those of the account of {annee}</translation>
    </message>
    <message>
        <source>Les taux révisables sont tenus à leur dernier niveau connu</source>
        <translation>Variable rates are held at their last known level</translation>
    </message>
    <message>
        <source>Les échéances remboursent plus de capital que l&apos;encours.</source>
        <translation>The payments repay more capital than the outstanding debt.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Marge (%)</source>
        <translation>Margin (%)</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Montant à retirer</source>
        <translation>Amount to take out</translation>
    </message>
    <message>
        <source>Montants par année</source>
        <translation>Amounts by year</translation>
    </message>
    <message>
        <source>Montants tapés</source>
        <translation>Typed amounts</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Même à {taux}, on n&apos;arrive qu&apos;à {valeur}. Essayez un autre levier, ou un but moins haut.</source>
        <translation>Even at {taux}, only {valeur} is reached. Try another lever, or a lower target.</translation>
    </message>
    <message>
        <source>Ne votez pas ce projet {annee} tel quel : ses comptes {norme} n&apos;ont pas été transposés en {par}, faute de table officielle dans l&apos;application. Importez un budget ou un compte {par} et partez de lui, ou transposez chaque article avec le comptable public.</source>
        <translation>Do not vote this draft for {annee} as it stands: its {norme} accounts were not converted to {par}, because the application has no official conversion table. Import a {par} budget or account and start from it, or convert each article with the public accountant.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Opération</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Opération ponctuelle</source>
        <translation>One-off operation</translation>
    </message>
    <message>
        <source>Par exemple Euribor 3 mois, ou Livret A.</source>
        <translation>For example Euribor 3 months, or Livret A.</translation>
    </message>
    <message>
        <source>Par exemple « 2027 : 1,5 ; 2028 : 2 »</source>
        <translation>For example “2027 : 1.5 ; 2028 : 2”</translation>
    </message>
    <message>
        <source>Par exemple « 2027 : 150 000 ; 2028 : 152 000 »</source>
        <translation>For example “2027 : 150 000 ; 2028 : 152 000”</translation>
    </message>
    <message>
        <source>Part éligible au FCTVA (%)</source>
        <translation>Share eligible for FCTVA (%)</translation>
    </message>
    <message>
        <source>Pendant le différé</source>
        <translation>During the grace period</translation>
    </message>
    <message>
        <source>Plafond de référence</source>
        <translation>Reference ceiling</translation>
    </message>
    <message>
        <source>Plancher</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Point de départ · {choix}</source>
        <translation>Starting point · {choix}</translation>
    </message>
    <message>
        <source>Postes (ETP)</source>
        <translation>Posts (FTE)</translation>
    </message>
    <message>
        <source>Postes ouverts ou fermés</source>
        <translation>Posts opened or closed</translation>
    </message>
    <message>
        <source>Pourquoi ce montant ne revient pas</source>
        <translation>Why this amount does not come back</translation>
    </message>
    <message>
        <source>Pourquoi cette hypothèse</source>
        <translation>Why this assumption</translation>
    </message>
    <message>
        <source>Premier dépassement en {annee}.</source>
        <translation>First crossed in {annee}.</translation>
    </message>
    <message>
        <source>Première échéance (mois après)</source>
        <translation>First instalment (months later)</translation>
    </message>
    <message>
        <source>Pris sur le fonds de roulement</source>
        <translation>Taken from the working capital</translation>
    </message>
    <message>
        <source>Programme d&apos;investissement · {nom}</source>
        <translation>Programme of investments · {nom}</translation>
    </message>
    <message>
        <source>Programme « {nom} »</source>
        <translation>Programme “{nom}”</translation>
    </message>
    <message>
        <source>Projection de BudgetLocal à partir de {source}</source>
        <translation>Projection by BudgetLocal from {source}</translation>
    </message>
    <message>
        <source>Projection du scénario « {nom} » à partir de : {source}</source>
        <translation>Projection of the scenario “{nom}” from: {source}</translation>
    </message>
    <message>
        <source>Projection à partir de {annee} ; avant, les comptes. Départ {depart} après retraitements.</source>
        <translation>Projection from {annee} on; before, the accounts. Start {depart} after restatements.</translation>
    </message>
    <message>
        <source>Périodicité</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Quand les fonds arrivent</source>
        <translation>When the funds arrive</translation>
    </message>
    <message>
        <source>Quatre chiffres</source>
        <translation>Four digits</translation>
    </message>
    <message>
        <source>Quelques centimes de plus sur le capital de la dette</source>
        <translation>A few cents more on the capital of the debt</translation>
    </message>
    <message>
        <source>Qui paie l&apos;investissement de chaque année ?</source>
        <translation>Who pays for the investment of each year?</translation>
    </message>
    <message>
        <source>Ratios · {nom}</source>
        <translation>Ratios · {nom}</translation>
    </message>
    <message>
        <source>Rattachement des ICNE (66112)</source>
        <translation>Accrued interest charged (66112)</translation>
    </message>
    <message>
        <source>Rattacher les ICNE (66112)</source>
        <translation>Charge accrued interest (66112)</translation>
    </message>
    <message>
        <source>Recettes annuelles ensuite</source>
        <translation>Yearly income afterwards</translation>
    </message>
    <message>
        <source>Recettes d&apos;investissement</source>
        <translation>Capital income</translation>
    </message>
    <message>
        <source>Recettes d&apos;investissement hors emprunt</source>
        <translation>Capital income without loans</translation>
    </message>
    <message>
        <source>Recettes d&apos;investissement, virement compris</source>
        <translation>Capital income, transfer included</translation>
    </message>
    <message>
        <source>Recettes d&apos;investissement, virement et cessions compris</source>
        <translation>Investment revenue, transfer and disposals included</translation>
    </message>
    <message>
        <source>Recettes de fonctionnement</source>
        <translation>Operating revenue</translation>
    </message>
    <message>
        <source>Recettes de fonctionnement, hors cessions (775)</source>
        <translation>Operating revenue, without disposals (775)</translation>
    </message>
    <message>
        <source>Recettes et dépenses de fonctionnement (OFGL) ; l&apos;écart est l&apos;épargne brute</source>
        <translation>Operating revenue and expenditure (OFGL); the gap is gross savings</translation>
    </message>
    <message>
        <source>Relevez l&apos;autorisation de programme, ou réduisez les crédits.</source>
        <translation>Raise the programme authorisation, or reduce the credits.</translation>
    </message>
    <message>
        <source>Remplacez-les avant le vote : {comptes}.</source>
        <translation>Replace them before the vote: {comptes}.</translation>
    </message>
    <message>
        <source>Repris après la fin de {annee} : {noms}. Ce qu&apos;ils devaient alors n&apos;est pas connu.</source>
        <translation>Taken over after the end of {annee}: {noms}. What they owed then is not known.</translation>
    </message>
    <message>
        <source>Ressources propres (L1612-4)</source>
        <translation>Own resources (L1612-4)</translation>
    </message>
    <message>
        <source>Reste à financer par la collectivité</source>
        <translation>Left for the authority to finance</translation>
    </message>
    <message>
        <source>Retiré du point de départ, avec une note</source>
        <translation>Taken out of the starting point, with a note</translation>
    </message>
    <message>
        <source>Retraitements faits</source>
        <translation>Restatements made</translation>
    </message>
    <message>
        <source>Retraitements proposés</source>
        <translation>Proposed restatements</translation>
    </message>
    <message>
        <source>Retraité</source>
        <translation>Restated</translation>
    </message>
    <message>
        <source>Revalorisation des bases</source>
        <translation>Revaluation of the bases</translation>
    </message>
    <message>
        <source>Rien n&apos;en échoit en {annee} : ses échéances commencent après.</source>
        <translation>Nothing of it falls due in {annee}: its instalments begin later.</translation>
    </message>
    <message>
        <source>Rien à emprunter : l&apos;investissement a {montant} de plus que ses dépenses</source>
        <translation>Nothing to borrow: the investment section has {montant} more than it spends</translation>
    </message>
    <message>
        <source>Rien à faire varier : « {levier} » est à zéro dans ce scénario.</source>
        <translation>Nothing to move: “{levier}” is zero in this scenario.</translation>
    </message>
    <message>
        <source>Réduisez ou retirez ce retraitement.</source>
        <translation>Reduce or remove this restatement.</translation>
    </message>
    <message>
        <source>Sans annexe de la dette, les emprunts tapés ne peuvent être comparés à ce que le compte de {annee} a remboursé. Importez l&apos;annexe, ou tapez l&apos;encours dans les réglages du scénario.</source>
        <translation>Without a debt annex, the loans that were typed cannot be compared with what the account of {annee} paid back. Import the annex, or type the debt in the settings of the scenario.</translation>
    </message>
    <message>
        <source>Sans emprunt ni résultat affecté (1068).</source>
        <translation>Without loans nor allocated result (1068).</translation>
    </message>
    <message>
        <source>Sans l&apos;encours de dette, la capacité de désendettement est inconnue.</source>
        <translation>Without the outstanding debt, the years to repay it are unknown.</translation>
    </message>
    <message>
        <source>Sans échéancier, reste dû ou annuité connus : {noms}. Complétez-les dans la page Dette.</source>
        <translation>No schedule, amount owed or yearly cost known: {noms}. Complete them in the page Debt.</translation>
    </message>
    <message>
        <source>Section et sens</source>
        <translation>Section and direction</translation>
    </message>
    <message>
        <source>Sensibilité de « {mesure} » en {annee} · {nom}</source>
        <translation>Sensitivity of “{mesure}” in {annee} · {nom}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source de la dette</source>
        <translation>Source of the debt</translation>
    </message>
    <message>
        <source>Subventions reçues</source>
        <translation>Grants received</translation>
    </message>
    <message>
        <source>Subventions, FCTVA, autres</source>
        <translation>Grants, FCTVA, others</translation>
    </message>
    <message>
        <source>Sur toutes les années projetées.</source>
        <translation>Over all the projected years.</translation>
    </message>
    <message>
        <source>Tapez par exemple 1 500 ou 1 500,50.</source>
        <translation>Type for example 1 500 or 1 500.50.</translation>
    </message>
    <message>
        <source>Tapez par exemple 10 ou −5 ; vide : la taille usuelle.</source>
        <translation>Type for instance 10 or −5; empty: the usual size.</translation>
    </message>
    <message>
        <source>Tapez par exemple 12 ou 11,5.</source>
        <translation>Type for example 12 or 11.5.</translation>
    </message>
    <message>
        <source>Tapez un montant en euros ; 0 si c&apos;est zéro.</source>
        <translation>Type an amount in euros; 0 when it is zero.</translation>
    </message>
    <message>
        <source>Tapez un pourcentage, avec quatre décimales au plus : 2,5.</source>
        <translation>Type a percentage, with four decimals at most: 2.5.</translation>
    </message>
    <message>
        <source>Tapez une année à quatre chiffres.</source>
        <translation>Type a year of four digits.</translation>
    </message>
    <message>
        <source>Tapez « 01/01/2026 2,40 ; 01/01/2028 2,10 » : la date, un espace, le taux.</source>
        <translation>Type “01/01/2026 2,40 ; 01/01/2028 2,10”: the date, a space, the rate.</translation>
    </message>
    <message>
        <source>Tapez « 2026 : 2,5 ; 2027 : 3 », chaque année une fois.</source>
        <translation>Type “2026 : 2.5 ; 2027 : 3”, each year once.</translation>
    </message>
    <message>
        <source>Taux (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Taux d&apos;épargne brute</source>
        <translation>Gross savings rate</translation>
    </message>
    <message>
        <source>Taux d&apos;épargne brute sous le repère d&apos;usage : {annees}</source>
        <translation>Gross savings rate below the usual landmark: {annees}</translation>
    </message>
    <message>
        <source>Taux d&apos;épargne nette</source>
        <translation>Net savings rate</translation>
    </message>
    <message>
        <source>Taux de certaines années</source>
        <translation>Rates of some years</translation>
    </message>
    <message>
        <source>Taux des emprunts nouveaux (%)</source>
        <translation>Rate of new loans (%)</translation>
    </message>
    <message>
        <source>Taux des taxes du scénario, en proportion</source>
        <translation>Rates of the taxes of the scenario, in proportion</translation>
    </message>
    <message>
        <source>Taux moyen de cette dette (%)</source>
        <translation>Mean rate of this debt (%)</translation>
    </message>
    <message>
        <source>Taux par an (%)</source>
        <translation>Rate a year (%)</translation>
    </message>
    <message>
        <source>Taux voté (%)</source>
        <translation>Rate voted (%)</translation>
    </message>
    <message>
        <source>Taux votés ensuite</source>
        <translation>Rates voted later</translation>
    </message>
    <message>
        <source>Taxe</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Temps entre deux échéances</source>
        <translation>Time between two instalments</translation>
    </message>
    <message>
        <source>Total des années</source>
        <translation>Total of the years</translation>
    </message>
    <message>
        <source>Type de taux</source>
        <translation>Kind of rate</translation>
    </message>
    <message>
        <source>Un article du point de départ dépasse 20 milliards d&apos;euros.</source>
        <translation>An article of the starting point exceeds 20 billion euros.</translation>
    </message>
    <message>
        <source>Un compte ou son début : 60612, 6061…</source>
        <translation>An account or its beginning: 60612, 6061…</translation>
    </message>
    <message>
        <source>Un différé est un nombre d&apos;échéances.</source>
        <translation>A grace period is a number of instalments.</translation>
    </message>
    <message>
        <source>Un emprunt dure de 1 à {plus} ans.</source>
        <translation>A loan lasts from 1 to {plus} years.</translation>
    </message>
    <message>
        <source>Un emprunt prévu a un montant supérieur à zéro.</source>
        <translation>A planned loan has an amount above zero.</translation>
    </message>
    <message>
        <source>Un mois de versement va de 1 à 12.</source>
        <translation>A month of drawing goes from 1 to 12.</translation>
    </message>
    <message>
        <source>Un montant projeté dépasse 20 milliards d&apos;euros : le calcul s&apos;arrête.</source>
        <translation>A projected amount exceeds 20 billion euros: the calculation stops.</translation>
    </message>
    <message>
        <source>Un montant tapé porte sur un compte, pas sur un chapitre.</source>
        <translation>A typed amount is about an account, not about a chapter.</translation>
    </message>
    <message>
        <source>Un mouvement d&apos;effectifs demande un nombre de postes et un coût annuel positif.</source>
        <translation>A staff movement needs a number of posts and a positive yearly cost.</translation>
    </message>
    <message>
        <source>Un nombre d&apos;années est positif, au dixième près.</source>
        <translation>A number of years is positive, to a tenth.</translation>
    </message>
    <message>
        <source>Un nombre de postes a trois décimales au plus.</source>
        <translation>A number of posts has three decimals at most.</translation>
    </message>
    <message>
        <source>Un retraitement retire un montant positif.</source>
        <translation>A restatement takes out a positive amount.</translation>
    </message>
    <message>
        <source>Un taux d&apos;emprunt va de 0 à 30 %.</source>
        <translation>The rate of a loan goes from 0 to 30%.</translation>
    </message>
    <message>
        <source>Un taux révisable suit un index : donnez son nom.</source>
        <translation>A revisable rate follows an index: give its name.</translation>
    </message>
    <message>
        <source>Une dette et ses échéances sont positives.</source>
        <translation>A debt and its payments are positive.</translation>
    </message>
    <message>
        <source>Une marge va de −30 à +30 %.</source>
        <translation>A margin goes from −30 to +30%.</translation>
    </message>
    <message>
        <source>Une opération a un nom.</source>
        <translation>An operation has a name.</translation>
    </message>
    <message>
        <source>Une opération ponctuelle demande un compte.</source>
        <translation>A one-off operation needs an account.</translation>
    </message>
    <message>
        <source>Une prospective va de {moins} à {plus} ans.</source>
        <translation>A forward plan goes from {moins} to {plus} years.</translation>
    </message>
    <message>
        <source>Une taxe demande le compte qui la reçoit.</source>
        <translation>A tax needs the account that receives it.</translation>
    </message>
    <message>
        <source>Une épargne nette négative, ou une mise en réserve au fonds de roulement, va vers la gauche.</source>
        <translation>Negative net savings, or an addition to the working capital, go to the left.</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Valeurs d&apos;un indice</source>
        <translation>Values of an index</translation>
    </message>
    <message>
        <source>Valeurs par année (%)</source>
        <translation>Values by year (%)</translation>
    </message>
    <message>
        <source>Variation du fonds de roulement</source>
        <translation>Change of the working capital</translation>
    </message>
    <message>
        <source>Versement</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Versez-le plus tard dans l&apos;année, ou allongez sa durée, dans les réglages du scénario.</source>
        <translation>Draw it later in the year, or lengthen its term, in the settings of the scenario.</translation>
    </message>
    <message>
        <source>Vide : l&apos;année après le dernier crédit de paiement</source>
        <translation>Empty: the year after the last payment credit</translation>
    </message>
    <message>
        <source>Vide : selon le compte (20, 21, 23, hors terrains)</source>
        <translation>Empty: by the account (20, 21, 23, without land)</translation>
    </message>
    <message>
        <source>Vide : une période après le versement</source>
        <translation>Empty: one period after the drawing</translation>
    </message>
    <message>
        <source>Videz le chapitre, ou corrigez-le.</source>
        <translation>Empty the chapter, or correct it.</translation>
    </message>
    <message>
        <source>Virement à l&apos;investissement (023 = 021)</source>
        <translation>Transfer to investment (023 = 021)</translation>
    </message>
    <message>
        <source>Volume par an (%)</source>
        <translation>Volume a year (%)</translation>
    </message>
    <message>
        <source>Vérifiez le nombre de postes et le coût annuel de l&apos;un d&apos;eux.</source>
        <translation>Check the number of posts and the yearly cost of one.</translation>
    </message>
    <message>
        <source>annuité de {annee} reconduite</source>
        <translation>yearly cost of {annee} carried on</translation>
    </message>
    <message>
        <source>au départ, {annee}</source>
        <translation>at the start, {annee}</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>besoin de l&apos;année {besoin}, dont le fonds de roulement donne {donne}</source>
        <translation>need of the year {besoin}, of which the working capital gives {donne}</translation>
    </message>
    <message>
        <source>ce qui restait à la fin du compte {avant}, plus les recettes moins les dépenses de {source}, sans le 1068</source>
        <translation>what was left at the end of the account of {avant}, plus the revenue less the spending of {source}, without 1068</translation>
    </message>
    <message>
        <source>comme le point de départ</source>
        <translation>as the starting point</translation>
    </message>
    <message>
        <source>fixe</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>révisable : index plus marge</source>
        <translation>revisable: index plus margin</translation>
    </message>
    <message>
        <source>taux révisable {index} {marge}{plancher} (index : {courbe}, puis prolongé)</source>
        <translation>revisable rate {index} {marge}{plancher} (index: {courbe}, then held)</translation>
    </message>
    <message>
        <source>{capital} de capital, {interets} d&apos;intérêts échus et {icne} d&apos;ICNE ({compte})</source>
        <translation>{capital} of principal, {interets} of interest due and {icne} of accrued interest ({compte})</translation>
    </message>
    <message>
        <source>{comptes} : laissés hors du projet. Si les opérations d&apos;ordre ne se répondent plus, retirez aussi leur contrepartie en investissement.</source>
        <translation>{comptes}: left out of the draft. If the order movements no longer answer each other, remove their counterpart in the investment section too.</translation>
    </message>
    <message>
        <source>{hypotheses} : aucun article ne les suit. Le point de départ n&apos;a pas ce compte, une hypothèse plus précise passe avant, ou la dette et le programme le remplacent.</source>
        <translation>{hypotheses}: no article follows them. The starting point does not have this account, a more precise assumption goes first, or the debt and the programme replace it.</translation>
    </message>
    <message>
        <source>{hypotheses} : pas comptées, les années vont de {premiere} à {derniere}.</source>
        <translation>{hypotheses}: not counted, the years go from {premiere} to {derniere}.</translation>
    </message>
    <message>
        <source>{montant} du compte {compte} : un budget prévoit une cession en recette d&apos;investissement, et le virement baisse d&apos;autant. Gardez-les seulement si la cession est prévue.</source>
        <translation>{montant} of account {compte}: a budget foresees a disposal as investment revenue, and the transfer is lower by as much. Keep it only if the disposal is planned.</translation>
    </message>
    <message>
        <source>{montant} en {annee}, {manque} sous le minimum : l&apos;emprunt d&apos;équilibre paie ce qui manque à l&apos;année, il ne reconstitue pas une réserve. Ajoutez un emprunt prévu, ou baissez le minimum.</source>
        <translation>{montant} in {annee}, {manque} below the minimum: the balancing loan pays what the year lacks, it does not rebuild a reserve. Add a planned loan, or lower the minimum.</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s) nouveaux révisables, dont l&apos;index change dès le versement.</source>
        <translation>{nombre} new revisable loan(s), whose index changes from the drawing on.</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s) pour {encours} ({part} % de l&apos;encours de fin {annee}) : {noms}. Aucune courbe n&apos;est saisie après {annee}. Un point de plus dès la première révision de {suivante} ajoute {premier} d&apos;intérêts échus en {suivante} et {second} en {apres}. Saisissez la courbe de l&apos;index dans la page Dette, ou changez la taille du choc (Comparer, Sensibilité).</source>
        <translation>{nombre} loan(s) for {encours} ({part}% of the debt at the end of {annee}): {noms}. No curve is entered after {annee}. One point more from the first revision of {suivante} adds {premier} of interest due in {suivante} and {second} in {apres}. Enter the curve of the index on the Debt page, or change the size of the shock (Compare, Sensitivity).</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s) révisables, {encours} dus à la fin de {annee} ; leur index change à la première révision de {suivante}, un taux restant entre 0 et 30 %.</source>
        <translation>{nombre} variable-rate loan(s), {encours} owed at the end of {annee}; their index changes at the first revision of {suivante}, a rate staying between 0 and 30%.</translation>
    </message>
    <message>
        <source>{nom} {taux}</source>
        <translation>{nom} {taux}</translation>
    </message>
    <message>
        <source>{nom}, ICNE hors {nombre} emprunt(s)</source>
        <translation>{nom}, accrued interest without {nombre} loan(s)</translation>
    </message>
    <message>
        <source>{nom}, hors {nombre} emprunt(s)</source>
        <translation>{nom}, without {nombre} loan(s)</translation>
    </message>
    <message>
        <source>{quoi} ({annees})</source>
        <translation>{quoi} ({annees})</translation>
    </message>
    <message>
        <source>{quoi} : un taux a quatre décimales au plus.</source>
        <translation>{quoi}: a rate has four decimals at most.</translation>
    </message>
    <message>
        <source>{titre}. {detail}</source>
        <translation>{titre}. {detail}</translation>
    </message>
    <message>
        <source>« {nom} » passe ce que son compte a encaissé</source>
        <translation>“{nom}” is more than its account received</translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas une date.</source>
        <translation>“{texte}” is not a date.</translation>
    </message>
    <message>
        <source>Épargnes, dette et équilibre gardent leur sens ; un budget proposé pour {depuis} ou après est à transposer en {par} avant le vote. Dès qu&apos;un document {par} est importé, partez de lui.</source>
        <translation>Savings, debt and balance keep their meaning; a budget proposed for {depuis} or later must be converted to {par} before the vote. As soon as a {par} document is imported, start from it.</translation>
    </message>
    <message>
        <source>échéances des emprunts nouveaux ({noms}) ; emprunt d&apos;équilibre : {termes}</source>
        <translation>instalments of the new loans ({noms}); balancing loan: {termes}</translation>
    </message>
    <message>
        <source>emprunts tapés dans la page Dette</source>
        <translation>loans typed in the page Debt</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>indice « {nom} » {taux}{source}</source>
        <translation>index “{nom}” {taux}{source}</translation>
    </message>
    <message>
        <source>la somme de ses comptes</source>
        <translation>the sum of its accounts</translation>
    </message>
    <message>
        <source>la somme de ses lignes</source>
        <translation>the sum of its lines</translation>
    </message>
    <message>
        <source>la somme de {nombre} chapitre(s), en plus ou en moins</source>
        <translation>the sum of {nombre} chapter(s), added or taken away</translation>
    </message>
    <message>
        <source>la somme du capital restant dû sur chaque emprunt</source>
        <translation>the sum of the capital due on each loan</translation>
    </message>
    <message>
        <source>le montant tapé dans les réglages du scénario</source>
        <translation>the amount typed in the settings of the scenario</translation>
    </message>
    <message>
        <source>montant de {avant} × (1 + taux), au centime : {taux}{raison}</source>
        <translation>amount of {avant} × (1 + rate), to the cent: {taux}{raison}</translation>
    </message>
    <message>
        <source>montant tapé dans le scénario</source>
        <translation>amount typed in the scenario</translation>
    </message>
    <message>
        <source>montant tapé{raison}</source>
        <translation>typed amount{raison}</translation>
    </message>
    <message>
        <source>opération ponctuelle{raison}</source>
        <translation>one-off operation{raison}</translation>
    </message>
    <message>
        <source>programme d&apos;investissement{operations}</source>
        <translation>programme of investments{operations}</translation>
    </message>
    <message>
        <source>recettes moins dépenses de {source}, résultats reportés (001, 002) compris</source>
        <translation>revenue less expenditure of {source}, results carried over (001, 002) included</translation>
    </message>
    <message>
        <source>reconduit à l&apos;identique : aucune hypothèse ne le vise</source>
        <translation>carried on as it is: no assumption is about it</translation>
    </message>
    <message>
        <source>remplacé par l&apos;emprunt d&apos;équilibre, la dette ou le programme</source>
        <translation>replaced by the balancing loan, the debt or the programme</translation>
    </message>
    <message>
        <source>ses lignes ({brut}) moins les retraitements et les taxes projetées à part ({retire})</source>
        <translation>its lines ({brut}) less the restatements and the taxes projected apart ({retire})</translation>
    </message>
    <message>
        <source>taux inconnu</source>
        <translation>unknown rate</translation>
    </message>
    <message>
        <source>volume {taux}</source>
        <translation>volume {taux}</translation>
    </message>
    <message>
        <source>{annee} (départ)</source>
        <translation>{annee} (start)</translation>
    </message>
    <message>
        <source>{annee} n&apos;est pas une année projetée.</source>
        <translation>{annee} is not a projected year.</translation>
    </message>
    <message>
        <source>{avant} à la fin de {annee}, plus la variation de l&apos;année {variation}</source>
        <translation>{avant} at the end of {annee}, plus the change of the year {variation}</translation>
    </message>
    <message>
        <source>{bases} € × {taux} %</source>
        <translation>€{bases} × {taux}%</translation>
    </message>
    <message>
        <source>{but} : il faut {levier} {taux}, soit {montant} en {annee}.</source>
        <translation>{but}: {levier} {taux} is needed, that is {montant} in {annee}.</translation>
    </message>
    <message>
        <source>{but} : impossible en ne jouant que sur « {levier} ».</source>
        <translation>{but}: impossible by moving only “{levier}”.</translation>
    </message>
    <message>
        <source>{but} : tenu jusqu&apos;à {levier} {taux}, soit {montant} en {annee} ; pas au-delà.</source>
        <translation>{but}: holds up to {levier} {taux}, that is {montant} in {annee}; not beyond.</translation>
    </message>
    <message>
        <source>{but} : tenu même avec {levier} à {taux} ({montant} en {annee}) ; la recherche s&apos;arrête là.</source>
        <translation>{but}: holds even with {levier} at {taux} ({montant} in {annee}); the search stops there.</translation>
    </message>
    <message>
        <source>{cote}, chapitre {chapitre}</source>
        <translation>{cote}, chapter {chapitre}</translation>
    </message>
    <message>
        <source>{cote}, comptes {compte}</source>
        <translation>{cote}, accounts {compte}</translation>
    </message>
    <message>
        <source>{cote}, tout le reste</source>
        <translation>{cote}, all the rest</translation>
    </message>
    <message>
        <source>{mesure} : deux scénarios</source>
        <translation>{mesure}: two scenarios</translation>
    </message>
    <message>
        <source>{montant} en {annee} : l&apos;épargne ne rembourse plus le capital des emprunts.</source>
        <translation>{montant} in {annee}: savings no longer repay the capital of the loans.</translation>
    </message>
    <message>
        <source>{nombre} ans</source>
        <translation>{nombre} years</translation>
    </message>
    <message>
        <source>{nombre} compte(s) absents du plan de comptes {annee}</source>
        <translation>{nombre} account(s) missing from the chart of accounts {annee}</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s), {encours} à la fin de {annee} ; en {suivante} : {capital} de capital et {interets} d&apos;intérêts. L&apos;année de départ garde les montants du compte. Source : {source}.</source>
        <translation>{nombre} loan(s), {encours} at the end of {annee}; in {suivante}: {capital} of capital and {interets} of interest. The base year keeps the amounts of the account. Source: {source}.</translation>
    </message>
    <message>
        <source>{noms} : {encours} dus, dont l&apos;annuité de {annee} est répétée jusqu&apos;à extinction (sans fin si elle ne rembourse rien). Complétez-les dans la page Dette.</source>
        <translation>{noms}: {encours} owed, whose yearly cost of {annee} is repeated until nothing is due (for ever if it pays nothing back). Complete them in the page Debt.</translation>
    </message>
    <message>
        <source>{nombre} ligne(s) du point de départ n&apos;ont pas de section ({montant}).</source>
        <translation>{nombre} line(s) of the starting point have no section ({montant}).</translation>
    </message>
    <message>
        <source>Des indemnités de remboursement anticipé ne sont pas connues</source>
        <translation>Some early repayment costs are not known</translation>
    </message>
    <message>
        <source>Des indemnités de remboursement anticipé sont comptées</source>
        <translation>Early repayment costs are counted</translation>
    </message>
    <message>
        <source>Dette et intérêts · {nom}</source>
        <translation>Debt and interest · {nom}</translation>
    </message>
    <message>
        <source>Différé (échéances)</source>
        <translation>Grace period (instalments)</translation>
    </message>
    <message>
        <source>Durée (années)</source>
        <translation>Term (years)</translation>
    </message>
    <message>
        <source>Dû au 1er janvier</source>
        <translation>Owed on 1 January</translation>
    </message>
    <message>
        <source>Dû au 31 décembre</source>
        <translation>Owed on 31 December</translation>
    </message>
    <message>
        <source>Emprunt prévu</source>
        <translation>Planned loan</translation>
    </message>
    <message>
        <source>Emprunts nouveaux</source>
        <translation>New loans</translation>
    </message>
    <message>
        <source>Emprunts nouveaux seulement : la dette existante n&apos;est pas connue, ses capital et intérêts restent ceux de l&apos;année de départ.</source>
        <translation>New loans only: the existing debt is not known, its principal and interest stay those of the starting year.</translation>
    </message>
    <message>
        <source>Emprunts prévus</source>
        <translation>Planned loans</translation>
    </message>
    <message>
        <source>Le compte 6681 est celui des emprunts à risque : voyez {noms}.</source>
        <translation>Account 6681 is that of loans at risk: look at {noms}.</translation>
    </message>
    <message>
        <source>Le compte de {annee} porte {montant} d&apos;intérêts hors {echus} et {courus} ; les années projetées n&apos;ont que ceux des contrats.</source>
        <translation>The account of {annee} holds {montant} of interest outside {echus} and {courus}; the projected years only have that of the contracts.</translation>
    </message>
    <message>
        <source>Le différé ({differe} échéances) doit laisser au moins une échéance sur {nombre}.</source>
        <translation>The grace period ({differe} instalments) must leave at least one instalment out of {nombre}.</translation>
    </message>
    <message>
        <source>Le scénario prend {montant} sur le fonds de roulement. Un budget ne compte pas un résultat avant de le reprendre (001, 002, 1068) : celui-ci inscrit {emprunt} d&apos;emprunt d&apos;équilibre, au lieu de {scenario}. {echeances}</source>
        <translation>The scenario takes {montant} from the working capital. A budget does not count a result before it carries it over (001, 002, 1068): this one enters a balancing loan of {emprunt}, instead of {scenario}. {echeances}</translation>
    </message>
    <message>
        <source>Les emprunts prévus passent le besoin de l&apos;année : {annees}</source>
        <translation>The planned loans go beyond what the year needs: {annees}</translation>
    </message>
    <message>
        <source>Taille (% ou points)</source>
        <translation>Size (% or points)</translation>
    </message>
    <message>
        <source>Taux à voter pour {annee}, au centième de point supérieur : {taux}.</source>
        <translation>Rates to vote for {annee}, up to the next hundredth of a point: {taux}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Une chose à la fois, dès la première année ; les tailles sont à vous</source>
        <translation>One thing at a time, from the first year on; the sizes are yours</translation>
    </message>
    <message>
        <source>différé de {nombre} échéance(s)</source>
        <translation>grace period of {nombre} instalment(s)</translation>
    </message>
    <message>
        <source>différé total de {nombre} échéance(s)</source>
        <translation>full grace period of {nombre} instalment(s)</translation>
    </message>
    <message>
        <source>fin août</source>
        <translation>end of August</translation>
    </message>
    <message>
        <source>fin avril</source>
        <translation>end of April</translation>
    </message>
    <message>
        <source>fin décembre</source>
        <translation>end of December</translation>
    </message>
    <message>
        <source>fin février</source>
        <translation>end of February</translation>
    </message>
    <message>
        <source>fin janvier</source>
        <translation>end of January</translation>
    </message>
    <message>
        <source>fin juillet</source>
        <translation>end of July</translation>
    </message>
    <message>
        <source>fin juin</source>
        <translation>end of June</translation>
    </message>
    <message>
        <source>fin mai</source>
        <translation>end of May</translation>
    </message>
    <message>
        <source>fin mars</source>
        <translation>end of March</translation>
    </message>
    <message>
        <source>fin novembre</source>
        <translation>end of November</translation>
    </message>
    <message>
        <source>fin octobre</source>
        <translation>end of October</translation>
    </message>
    <message>
        <source>fin septembre</source>
        <translation>end of September</translation>
    </message>
    <message>
        <source>inconnu, hors du total</source>
        <translation>unknown, outside the total</translation>
    </message>
    <message>
        <source>indemnités de remboursement anticipé tapées dans la page Dette : {noms}</source>
        <translation>early repayment costs typed in the Debt page: {noms}</translation>
    </message>
    <message>
        <source>intérêts ajoutés au capital (différé total)</source>
        <translation>interest added to the principal (full grace period)</translation>
    </message>
    <message>
        <source>intérêts d&apos;un différé total, ajoutés au capital : opération d&apos;ordre</source>
        <translation>interest of a full grace period, added to the principal: an order movement</translation>
    </message>
    <message>
        <source>intérêts payés (différé partiel)</source>
        <translation>interest paid (partial grace period)</translation>
    </message>
    <message>
        <source>l&apos;emprunt d&apos;équilibre et les emprunts prévus versés dans l&apos;année</source>
        <translation>the balancing loan and the planned loans drawn in the year</translation>
    </message>
    <message>
        <source>la somme des intérêts que chaque échéancier fait échoir</source>
        <translation>the sum of the interest that falls due in each schedule</translation>
    </message>
    <message>
        <source>la somme du capital dû sur chaque emprunt au 1er janvier</source>
        <translation>the sum of the principal owed on each loan on 1 January</translation>
    </message>
    <message>
        <source>la somme du capital que chaque échéancier rembourse</source>
        <translation>the sum of the principal that each schedule repays</translation>
    </message>
    <message>
        <source>les ICNE de l&apos;année moins ceux de l&apos;année d&apos;avant</source>
        <translation>the accrued interest of the year less that of the year before</translation>
    </message>
    <message>
        <source>les indemnités tapées dans la page Dette, l&apos;année où elles sont dues</source>
        <translation>the costs typed in the Debt page, in the year in which they are due</translation>
    </message>
    <message>
        <source>les intérêts courus depuis la dernière échéance de chaque emprunt, comptés par jours</source>
        <translation>the interest accrued since the last instalment of each loan, counted by days</translation>
    </message>
    <message>
        <source>les intérêts d&apos;un différé total : une opération d&apos;ordre, 66111 (042) et 1641 (040)</source>
        <translation>the interest of a full grace period: an order movement, 66111 (042) and 1641 (040)</translation>
    </message>
    <message>
        <source>les intérêts échus, plus les ICNE de l&apos;année, moins ceux de l&apos;année d&apos;avant</source>
        <translation>the interest due, plus the accrued interest of the year, less that of the year before</translation>
    </message>
    <message>
        <source>tapée dans les réglages du scénario</source>
        <translation>typed in the settings of the scenario</translation>
    </message>
    <message>
        <source>une épargne brute de {montant}</source>
        <translation>gross savings of {montant}</translation>
    </message>
    <message>
        <source>versé fin du mois {mois}, première échéance {attente} mois après</source>
        <translation>drawn at the end of month {mois}, first instalment {attente} months later</translation>
    </message>
    <message>
        <source>{emprunts} : l&apos;année de versement n&apos;est pas entre {premiere} et {derniere}.</source>
        <translation>{emprunts}: the year of drawing is not between {premiere} and {derniere}.</translation>
    </message>
    <message>
        <source>{indemnites}, au compte {compte}.</source>
        <translation>{indemnites}, in account {compte}.</translation>
    </message>
    <message>
        <source>{montant} : {termes}{raison}</source>
        <translation>{montant}: {termes}{raison}</translation>
    </message>
    <message>
        <source>{montant} au {compte} et au 28, reconduits : ni les biens mis en service depuis, ni ceux qui sont amortis en entier n&apos;y changent rien. Mettez ceux de l&apos;état de l&apos;actif ; le virement bouge d&apos;autant.</source>
        <translation>{montant} on {compte} and 28, carried on: neither the assets put into service since nor those that are fully depreciated change it. Enter those of the asset register; the transfer moves by as much.</translation>
    </message>
    <message>
        <source>{montant} € : {termes}</source>
        <translation>€{montant}: {termes}</translation>
    </message>
    <message>
        <source>{nombre} mouvement(s) d&apos;effectifs depuis {debut}, puis la croissance du chapitre</source>
        <translation>{nombre} staff movement(s) since {debut}, then the growth of the chapter</translation>
    </message>
    <message>
        <source>{noms} : rien n&apos;est compté pour l&apos;indemnité. Tapez-la dans la page Dette, 0 s&apos;il n&apos;y en a pas.</source>
        <translation>{noms}: nothing is counted for the cost. Type it in the Debt page, 0 if there is none.</translation>
    </message>
    <message>
        <source>{nom} : bases de {annee} × {taux}{raison}</source>
        <translation>{nom}: bases of {annee} × {taux}{raison}</translation>
    </message>
    <message>
        <source>{nom} : {taille}</source>
        <translation>{nom}: {taille}</translation>
    </message>
    <message>
        <source>{nom} : « {texte} » n&apos;est pas un nombre entier.</source>
        <translation>{nom}: “{texte}” is not a whole number.</translation>
    </message>
    <message>
        <source>{postes} ETP en {annee}, {cout} € l&apos;un</source>
        <translation>{postes} FTE in {annee}, €{cout} each</translation>
    </message>
    <message>
        <source>{reste} de capital n&apos;a pas d&apos;échéance.</source>
        <translation>{reste} of capital has no payment.</translation>
    </message>
    <message>
        <source>{tapee} sont tapés dans les réglages ; les emprunts de la page Dette font {connue} à la fin de {annee}. Videz l&apos;encours des réglages pour suivre les emprunts.</source>
        <translation>{tapee} are typed in the settings; the loans of the page Debt amount to {connue} at the end of {annee}. Clear the debt in the settings to follow the loans.</translation>
    </message>
    <message>
        <source>{taux} en {annee}.</source>
        <translation>{taux} in {annee}.</translation>
    </message>
    <message>
        <source>{taux} sur {duree} an(s)</source>
        <translation>{taux} over {duree} year(s)</translation>
    </message>
    <message>
        <source>« {nom} » : la part éligible au FCTVA va de 0 à 100 %.</source>
        <translation>“{nom}”: the share eligible for FCTVA goes from 0 to 100%.</translation>
    </message>
    <message>
        <source>« {nom} » : le point de départ n&apos;a rien au compte {compte}.</source>
        <translation>“{nom}”: the starting point has nothing on account {compte}.</translation>
    </message>
    <message>
        <source>« {nom} » : les crédits de paiement ({cp}) passent l&apos;autorisation de programme ({ap}).</source>
        <translation>“{nom}”: the payment credits ({cp}) exceed the programme authorisation ({ap}).</translation>
    </message>
    <message>
        <source>« {nom} » : les montants d&apos;une opération sont positifs.</source>
        <translation>“{nom}”: the amounts of an operation are positive.</translation>
    </message>
    <message>
        <source>« {nom} » : les subventions ({subventions}) passent la dépense ({cp}).</source>
        <translation>“{nom}”: the grants ({subventions}) exceed the spending ({cp}).</translation>
    </message>
    <message>
        <source>« {nom} » : un taux annuel va de −100 % à +100 %.</source>
        <translation>“{nom}”: a yearly rate goes from −100% to +100%.</translation>
    </message>
    <message>
        <source>« {nom} » : une année est donnée deux fois.</source>
        <translation>“{nom}”: a year is given twice.</translation>
    </message>
    <message>
        <source>« {nom} » : une base est positive, un taux va de 0 à 100 %.</source>
        <translation>“{nom}”: a base is positive, a rate goes from 0 to 100%.</translation>
    </message>
    <message>
        <source>« {premier} » et « {second} » n&apos;ont aucune année projetée en commun.</source>
        <translation>“{premier}” and “{second}” have no projected year in common.</translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas un montant.</source>
        <translation>“{texte}” is not an amount.</translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas un taux.</source>
        <translation>“{texte}” is not a rate.</translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas une année.</source>
        <translation>“{texte}” is not a year.</translation>
    </message>
    <message>
        <source>« {texte} » ne dit pas une année et sa valeur.</source>
        <translation>“{texte}” does not say a year and its value.</translation>
    </message>
    <message>
        <source>« {texte} » ne dit pas une année, un capital et des intérêts.</source>
        <translation>“{texte}” does not say a year, a capital and interest.</translation>
    </message>
    <message>
        <source>À la fin de {annee} : {restes} en recettes moins dépenses. Ce qui s&apos;ajoute aux années projetées est à mettre dans le programme ou en opération ponctuelle.</source>
        <translation>At the end of {annee}: {restes}, revenue less spending. What adds to the projected years belongs in the programme or in a one-off operation.</translation>
    </message>
    <message>
        <source>Écart : « {second} » moins « {premier} »</source>
        <translation>Gap: “{second}” less “{premier}”</translation>
    </message>
    <message>
        <source>Échéances arrondies, aucun emprunt ne ferme l&apos;investissement au centime : le compte {compte} ouvre {montant} de plus que ce qui échoit.</source>
        <translation>Instalments are rounded, so no loan closes the investment section to the cent: account {compte} opens {montant} more than what falls due.</translation>
    </message>
    <message>
        <source>Échéances du début sans capital ; vide : aucune</source>
        <translation>First instalments without principal; empty: none</translation>
    </message>
    <message>
        <source>Échéances tapées</source>
        <translation>Typed payments</translation>
    </message>
    <message>
        <source>École, voirie…</source>
        <translation>School, roads…</translation>
    </message>
    <message>
        <source>Épargne brute : {apres} en {annee_apres}, contre {avant} en {annee_avant}</source>
        <translation>Gross savings: {apres} in {annee_apres}, against {avant} in {annee_avant}</translation>
    </message>
    <message>
        <source>Épargne nette</source>
        <translation>Net savings</translation>
    </message>
    <message>
        <source>Épargne nette d&apos;au moins {montant} la dernière année</source>
        <translation>Net savings of at least {montant} in the last year</translation>
    </message>
    <message>
        <source>Épargne nette de la dernière année au moins (€)</source>
        <translation>Net savings of the last year, at least (€)</translation>
    </message>
    <message>
        <source>Épargne nette négative : {annees}</source>
        <translation>Negative net savings: {annees}</translation>
    </message>
    <message>
        <source>Équilibre des sections · {nom}</source>
        <translation>Balance of the sections · {nom}</translation>
    </message>
    <message>
        <source>État de la dette, annexe du compte…</source>
        <translation>Statement of the debt, annex of the account…</translation>
    </message>
    <message>
        <source>échéances de la dette existante{raison}</source>
        <translation>payments of the existing debt{raison}</translation>
    </message>
    <message>
        <source>Dette au départ, à la place de la page Dette</source>
        <translation>Debt at the start, in place of the Debt page</translation>
    </message>
    <message>
        <source>L&apos;annexe dit d&apos;autres ICNE que les échéanciers</source>
        <translation>The annex tells another accrued interest than the schedules</translation>
    </message>
    <message>
        <source>L&apos;emprunt qui équilibre chaque année</source>
        <translation>The loan that balances each year</translation>
    </message>
    <message>
        <source>emprunts prévus ou signés</source>
        <translation>loans planned or signed</translation>
    </message>
    <message>
        <source>{noms} : sans échéancier, ou l&apos;annexe le contredit. Le compte 66112 n&apos;en compte rien ; complétez-les dans la page Dette.</source>
        <translation>{noms}: without a schedule, or the annex contradicts it. Account 66112 counts nothing of it; complete them in the Debt page.</translation>
    </message>
    <message>
        <source>En euros, au 31 décembre ; vide : les emprunts de la page Dette</source>
        <translation>In euros, on 31 December; empty: the loans of the Debt page</translation>
    </message>
    <message>
        <source>Intérêts de l&apos;exercice (66111 et 66112)</source>
        <translation>Interest of the year (66111 and 66112)</translation>
    </message>
    <message>
        <source>Sans les ICNE de {nombre} emprunt(s), qui ne sont pas connus : {noms}.</source>
        <translation>Without the accrued interest of {nombre} loan(s), which is not known: {noms}.</translation>
    </message>
    <message>
        <source>aucun échéancier ne dit ce qui a couru, ou l&apos;annexe le contredit</source>
        <translation>no schedule tells what has accrued, or the annex contradicts it</translation>
    </message>
    <message>
        <source>{montant} : « {nom} », contrat de la page Dette</source>
        <translation>{montant}: “{nom}”, contract of the Debt page</translation>
    </message>
    <message>
        <source>{nombre} emprunt(s), {annexe} dans l&apos;annexe, {calcule} par leur échéancier : leurs ICNE ne sont pas projetés. {noms}.</source>
        <translation>{nombre} loan(s), {annexe} in the annex, {calcule} by their schedule: their accrued interest is not projected. {noms}.</translation>
    </message>
    <message>
        <source>{noms} : versés après {annee}, ils sont comptés dans leur année, et l&apos;emprunt d&apos;équilibre ne fait que le reste.</source>
        <translation>{noms}: drawn after {annee}, they are counted in their year, and the balancing loan only does the rest.</translation>
    </message>
</context>
<context>
    <name>ProspectivePage</name>
    <message>
        <source>Prospective</source>
        <translation>Forward plan</translation>
    </message>
    <message>
        <source>Point de départ</source>
        <translation>Starting point</translation>
    </message>
    <message>
        <source>Scénarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Investissements (PPI)</source>
        <translation>Investments (PPI)</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Scé&amp;nario</source>
        <translation>Sce&amp;nario</translation>
    </message>
    <message>
        <source>Le scénario montré dans les onglets</source>
        <translation>The scenario shown in the tabs</translation>
    </message>
    <message>
        <source>Nou&amp;veau</source>
        <translation>Ne&amp;w</translation>
    </message>
    <message>
        <source>&amp;Dupliquer</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>P&amp;lus</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>Renommer ou supprimer le scénario</source>
        <translation>Rename or delete the scenario</translation>
    </message>
    <message>
        <source>Renommer…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>E&amp;xcel…</translation>
    </message>
    <message>
        <source>Écrire ce tableau dans un fichier Excel</source>
        <translation>Write this table to an Excel file</translation>
    </message>
    <message>
        <source>Préparer les années qui viennent</source>
        <translation>Prepare the years to come</translation>
    </message>
    <message>
        <source>Un scénario part du dernier compte (ou du budget voté) et le projette article par article : rien ne change tant que vous n&apos;ajoutez pas d&apos;hypothèse.</source>
        <translation>A scenario starts from the last account (or from the voted budget) and projects it article by article: nothing changes as long as you add no assumption.</translation>
    </message>
    <message>
        <source>Créer un premier scénario</source>
        <translation>Create a first scenario</translation>
    </message>
    <message>
        <source>Fil de l&apos;eau</source>
        <translation>As things go</translation>
    </message>
    <message>
        <source>Renommer le scénario</source>
        <translation>Rename the scenario</translation>
    </message>
    <message>
        <source>{quoi} dans « {nom} »</source>
        <translation>{quoi} in “{nom}”</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>la suppression de « {nom} »</source>
        <translation>the removal of “{nom}”</translation>
    </message>
    <message>
        <source>le programme suivi</source>
        <translation>the programme followed</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Aucune question : le fichier dit tout.</source>
        <translation>No question: the file says everything.</translation>
    </message>
    <message>
        <source>Saisir la réponse dans l&apos;onglet Identité</source>
        <translation>Type the answer in the tab Identity</translation>
    </message>
    <message>
        <source>Voir {cellule}</source>
        <translation>See {cellule}</translation>
    </message>
    <message>
        <source>{texte} — exact sur {exact} lignes sur {total} ({part})</source>
        <translation>{texte} — exact on {exact} rows out of {total} ({part})</translation>
    </message>
    <message>
        <source>{texte} (le plus probable)</source>
        <translation>{texte} (the likeliest)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Accueil</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Ouvrir un fichier, ou la démonstration</source>
        <translation>Open a file, or the demonstration</translation>
    </message>
    <message>
        <source>Comprendre</source>
        <translation>Understand</translation>
    </message>
    <message>
        <source>Outils</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Notre budget</source>
        <translation>Our budget</translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation>Prepare</translation>
    </message>
</context>
<context>
    <name>Rapprochement</name>
    <message>
        <source>Budgets et décisions modificatives</source>
        <translation>Budgets and amending decisions</translation>
    </message>
    <message>
        <source>Ce qui est comparé</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Comparaison au centime, sans tolérance.</source>
        <translation>Compared to the cent, without tolerance.</translation>
    </message>
    <message>
        <source>Comparés par chapitre : budget primitif, supplémentaire et décisions modificatives, avec les restes à réaliser reportés, contre les crédits ouverts du compte. Un virement entre chapitres décidé par l&apos;exécutif (fongibilité) fait un écart ; un document non importé aussi.</source>
        <translation>Compared by chapter: initial and supplementary budgets and amending decisions, with amounts carried over, against the open credits of the account. A transfer between chapters decided by the executive (fongibilité) makes a gap; so does a document that is not imported.</translation>
    </message>
    <message>
        <source>Compte et balance du comptable</source>
        <translation>Account and balance of the accountant</translation>
    </message>
    <message>
        <source>Crédits votés et crédits ouverts</source>
        <translation>Voted credits and open credits</translation>
    </message>
    <message>
        <source>D&apos;un côté</source>
        <translation>On one side</translation>
    </message>
    <message>
        <source>De l&apos;autre</source>
        <translation>On the other</translation>
    </message>
    <message>
        <source>Deux comptes du même exercice</source>
        <translation>Two accounts of the same year</translation>
    </message>
    <message>
        <source>Déclaré</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Importez le budget primitif, les décisions modificatives et le compte du même exercice, un second compte (CA et CFU), ou la balance officielle : ils seront comparés au centime.</source>
        <translation>Import the initial budget, the amending decisions and the account of the same year, a second account (CA and CFU), or the official balance: they will be compared to the cent.</translation>
    </message>
    <message>
        <source>L&apos;autre côté moins le premier ; 0,00 est juste.</source>
        <translation>The other side less the first; 0.00 is right.</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Où le lire</source>
        <translation>Where to read it</translation>
    </message>
    <message>
        <source>Rapprochement au centime</source>
        <translation>Reconciliation to the cent</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Ratios déclarés et recalculés</source>
        <translation>Ratios declared and recomputed</translation>
    </message>
    <message>
        <source>Recalculé</source>
        <translation>Recomputed</translation>
    </message>
    <message>
        <source>Rien à rapprocher en {annee}</source>
        <translation>Nothing to reconcile in {annee}</translation>
    </message>
    <message>
        <source>Réalisé comparé ligne à ligne : compte, fonction, chapitre.</source>
        <translation>Execution compared line by line: account, function, chapter.</translation>
    </message>
    <message>
        <source>Réalisé par compte, réel et ordre, contre les opérations budgétaires nettes de la balance (OBNET, OOB).</source>
        <translation>Execution by account, real and order, against the net budgetary movements of the balance (OBNET, OOB).</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>différent, sans explication trouvée</source>
        <translation>different, no explanation found</translation>
    </message>
    <message>
        <source>différent, sans explication trouvée : environ {montant} de moins que le recalcul</source>
        <translation>different, no explanation found: about {montant} less than recomputed</translation>
    </message>
    <message>
        <source>différent, sans explication trouvée : environ {montant} de plus que le recalcul</source>
        <translation>different, no explanation found: about {montant} more than recomputed</translation>
    </message>
    <message>
        <source>dépense</source>
        <translation>expenditure</translation>
    </message>
    <message>
        <source>fonctionnement</source>
        <translation>operating</translation>
    </message>
    <message>
        <source>investissement</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>non déclaré par le document</source>
        <translation>not declared by the document</translation>
    </message>
    <message>
        <source>ordre</source>
        <translation>order</translation>
    </message>
    <message>
        <source>recette</source>
        <translation>revenue</translation>
    </message>
    <message>
        <source>retrouvé {cause}</source>
        <translation>found again {cause}</translation>
    </message>
    <message>
        <source>réel</source>
        <translation>real</translation>
    </message>
    <message>
        <source>{cotes}. {nombre} postes comparés, {total} de chaque côté.</source>
        <translation>{cotes}. {nombre} items compared, {total} on each side.</translation>
    </message>
    <message>
        <source>{titre} : {nombre} écart(s)</source>
        <translation>{titre}: {nombre} gap(s)</translation>
    </message>
    <message>
        <source>{titre} : égaux au centime</source>
        <translation>{titre}: equal to the cent</translation>
    </message>
    <message>
        <source>« {fichier} », ligne XML {ligne} (LigneBudget n° {rang})</source>
        <translation>“{fichier}”, XML line {ligne} (LigneBudget no. {rang})</translation>
    </message>
    <message>
        <source>« {fichier} », {cellule}</source>
        <translation>“{fichier}”, {cellule}</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>égal</source>
        <translation>equal</translation>
    </message>
</context>
<context>
    <name>RapprochementPage</name>
    <message>
        <source>Rapprochement</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>Ce que disent deux documents de la même chose, comparé au centime. Chaque écart montre les lignes qui le font.</source>
        <translation>What two documents say of the same thing, compared to the cent. Each gap shows the lines that make it.</translation>
    </message>
    <message>
        <source>Écarts</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Écarts du rapprochement</source>
        <translation>Gaps of the reconciliation</translation>
    </message>
    <message>
        <source>Ratios déclarés dans le document, recalculés à partir de ses lignes</source>
        <translation>Ratios declared in the document, recomputed from its lines</translation>
    </message>
    <message>
        <source>Ratios déclarés et recalculés</source>
        <translation>Ratios declared and recomputed</translation>
    </message>
</context>
<context>
    <name>Ratios</name>
    <message>
        <source>CGCT, article R2313-1 (ratios des documents budgétaires).</source>
        <translation>CGCT, article R2313-1 (ratios of budget documents).</translation>
    </message>
    <message>
        <source>Les ratios déclarés se retrouvent à partir des lignes</source>
        <translation>The declared ratios follow from the lines</translation>
    </message>
    <message>
        <source>Ratios déclarés différents du recalcul : {nombre} sur {total}</source>
        <translation>Declared ratios other than computed again: {nombre} of {total}</translation>
    </message>
    <message>
        <source>{nombre} ratios vérifiés : {liste}.</source>
        <translation>{nombre} ratios checked: {liste}.</translation>
    </message>
    <message>
        <source>{titre} : {declare} → {calcule}</source>
        <translation>{titre}: {declare} → {calcule}</translation>
    </message>
    <message>
        <source>Déclaré → recalculé :
{liste}
Le recalcul prend les opérations réelles du fichier, hors résultat reporté. L&apos;écart vient d&apos;une autre définition ou d&apos;une autre population dans votre logiciel, ou d&apos;une erreur ; la page Rapprochement dit laquelle quand elle la retrouve.</source>
        <translation>Declared → recomputed:
{liste}
The recomputation takes the real movements of the file, without the result carried over. The gap comes from another definition or another population in your software, or from an error; the page Reconciliation says which when it finds it.</translation>
    </message>
    <message>
        <source>PopTot déclaré dans « {fichier} »</source>
        <translation>PopTot declared in “{fichier}”</translation>
    </message>
    <message>
        <source>avec {nombre} habitants</source>
        <translation>with {nombre} inhabitants</translation>
    </message>
    <message>
        <source>écrit cent fois trop grand</source>
        <translation>written a hundred times too large</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Le texte, à faire défiler.</source>
        <translation>The text, to scroll through.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>RecetteForm</name>
    <message>
        <source>Modifier une présentation</source>
        <translation>Edit a layout</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Pour la reconnaître.</source>
        <translation>To tell it apart.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Feuille {feuille}, colonne {colonne}</source>
        <translation>Sheet {feuille}, column {colonne}</translation>
    </message>
    <message>
        <source>Ce que contient la colonne.</source>
        <translation>What the column holds.</translation>
    </message>
    <message>
        <source>Décochez pour que la question soit posée de nouveau.</source>
        <translation>Untick for the question to be asked again.</translation>
    </message>
    <message>
        <source>Réponse retenue</source>
        <translation>Answer kept</translation>
    </message>
    <message>
        <source>Vide : ce que dit le fichier.</source>
        <translation>Empty: what the file says.</translation>
    </message>
    <message>
        <source>&amp;Collectivité</source>
        <translation>Local &amp;authority</translation>
    </message>
    <message>
        <source>SI&amp;RET du budget</source>
        <translation>SI&amp;RET of the budget</translation>
    </message>
    <message>
        <source>Nom du &amp;budget</source>
        <translation>Name of the &amp;budget</translation>
    </message>
    <message>
        <source>N&amp;omenclature</source>
        <translation>Chart &amp;of accounts</translation>
    </message>
</context>
<context>
    <name>Recettes</name>
    <message>
        <source>Ajoutez-en par leur nom, ou retirez-en.</source>
        <translation>Add some by name, or remove some.</translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Aucun compte de cette collectivité n&apos;est dans les données embarquées.</source>
        <translation>No accounts of this authority are in the bundled data.</translation>
    </message>
    <message>
        <source>Ce que le taux nouveau ajoute sur les bases nouvelles.</source>
        <translation>What the new rate adds on the new bases.</translation>
    </message>
    <message>
        <source>Ce que les bases nouvelles rapportent au taux ancien.</source>
        <translation>What the new bases bring at the old rate.</translation>
    </message>
    <message>
        <source>Ce total compte {montant} que la commune verse ensuite à son établissement public territorial (FCCT) ; l&apos;OFGL les ôte des recettes, et les pages Santé financière et Comparer avec lui.</source>
        <translation>This total counts {montant} that the commune then pays to its territorial body (FCCT); the OFGL takes them out of revenue, and so do the Financial health and Compare pages.</translation>
    </message>
    <message>
        <source>Ces états 1259 gardés ne se lisent pas.</source>
        <translation>These kept forms 1259 cannot be read.</translation>
    </message>
    <message>
        <source>Chiffres saisis par vous.</source>
        <translation>Figures typed by you.</translation>
    </message>
    <message>
        <source>Compte sans genre connu</source>
        <translation>Account of no known kind</translation>
    </message>
    <message>
        <source>D&apos;où vient l&apos;argent</source>
        <translation>Where the money comes from</translation>
    </message>
    <message>
        <source>D&apos;où vient l&apos;argent en {annee}</source>
        <translation>Where the money comes from in {annee}</translation>
    </message>
    <message>
        <source>D&apos;où vient la hausse des impôts de {nom} ?</source>
        <translation>Where does the rise in taxes of {nom} come from?</translation>
    </message>
    <message>
        <source>Des collectivités de natures différentes ne sont pas mises côte à côte : {unes} et {autres}.</source>
        <translation>Local authorities of different kinds are not put side by side: {unes} and {autres}.</translation>
    </message>
    <message>
        <source>Effet base</source>
        <translation>Base effect</translation>
    </message>
    <message>
        <source>Effet taux</source>
        <translation>Rate effect</translation>
    </message>
    <message>
        <source>Habitants retenus</source>
        <translation>Inhabitants used</translation>
    </message>
    <message>
        <source>Il faut deux années connues de tous pour une évolution.</source>
        <translation>A change over time needs two years that all know.</translation>
    </message>
    <message>
        <source>Il faut la base, le taux et le produit de deux années : importez les comptes individuels de la DGFiP (page Données).</source>
        <translation>Base, rate and product of two years are needed: import the individual accounts of the DGFiP (page Data).</translation>
    </message>
    <message>
        <source>Importez ses budgets, ou consultez ses données officielles (page Données).</source>
        <translation>Import its budgets, or look at its official data (page Data).</translation>
    </message>
    <message>
        <source>Impôt</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Le reste, que la source ne détaille pas</source>
        <translation>The rest, which the source does not detail</translation>
    </message>
    <message>
        <source>Le territoire de la commune a changé entre les deux années : rien n&apos;est comparable.</source>
        <translation>The territory of the commune changed between the two years: nothing compares.</translation>
    </message>
    <message>
        <source>Lissage, rôles supplémentaires, périmètre, arrondis.</source>
        <translation>Smoothing, supplementary rolls, perimeter, rounding.</translation>
    </message>
    <message>
        <source>Ne gardez que celles de même nature.</source>
        <translation>Keep only those of the same kind.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Part dans le total de la dernière année montrée.</source>
        <translation>Share of the total of the last year shown.</translation>
    </message>
    <message>
        <source>Part de chaque recette dans le fonctionnement</source>
        <translation>Share of each revenue in operating revenue</translation>
    </message>
    <message>
        <source>Peut-on le changer ?</source>
        <translation>Can it be changed?</translation>
    </message>
    <message>
        <source>Produit après</source>
        <translation>Product after</translation>
    </message>
    <message>
        <source>Produit avant</source>
        <translation>Product before</translation>
    </message>
    <message>
        <source>Périmètre et autres</source>
        <translation>Perimeter and others</translation>
    </message>
    <message>
        <source>Qui décide ?</source>
        <translation>Who decides?</translation>
    </message>
    <message>
        <source>Qui paie ?</source>
        <translation>Who pays?</translation>
    </message>
    <message>
        <source>Recette</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Recettes de l&apos;année, nettes de ce qui est reversé</source>
        <translation>Revenue of the year, net of what is passed on</translation>
    </message>
    <message>
        <source>Recettes de {collectivite}</source>
        <translation>Revenue of {collectivite}</translation>
    </message>
    <message>
        <source>Recettes de {collectivite}, {budget}</source>
        <translation>Revenue of {collectivite}, {budget}</translation>
    </message>
    <message>
        <source>Recettes des deux sections, emprunts et cessions compris</source>
        <translation>Revenue of both sections, loans and disposals included</translation>
    </message>
    <message>
        <source>Recettes en euros par habitant</source>
        <translation>Revenue in euros per inhabitant</translation>
    </message>
    <message>
        <source>Retirez-le.</source>
        <translation>Remove it.</translation>
    </message>
    <message>
        <source>Retirez-les et tapez-les de nouveau.</source>
        <translation>Remove them and type them again.</translation>
    </message>
    <message>
        <source>Taxe d&apos;habitation</source>
        <translation>Housing tax</translation>
    </message>
    <message>
        <source>Taxe d&apos;habitation {annee} : base {base} × taux {taux} = {produit}. À base constante de {annee}, le taux voté jusqu&apos;en {fin} ({apres}) aurait changé ce produit de {effet}. La base des années suivantes n&apos;est pas connue : l&apos;effet base n&apos;est pas donné.</source>
        <translation>Housing tax {annee}: base {base} × rate {taux} = {produit}. On the constant base of {annee}, the rate voted until {fin} ({apres}) would have changed this product by {effet}. The base of the following years is not known: the base effect is not given.</translation>
    </message>
    <message>
        <source>Taxe sur le foncier bâti</source>
        <translation>Property tax on buildings</translation>
    </message>
    <message>
        <source>Taxe sur le foncier non bâti</source>
        <translation>Property tax on land</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Un montant nul ou négatif n&apos;a pas d&apos;évolution annuelle moyenne.</source>
        <translation>An amount of zero or less has no mean yearly change.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>habitants : {origines}</source>
        <translation>inhabitants: {origines}</translation>
    </message>
    <message>
        <source>{annee} (crédits)</source>
        <translation>{annee} (credits)</translation>
    </message>
    <message>
        <source>{annee} (projet)</source>
        <translation>{annee} (draft)</translation>
    </message>
    <message>
        <source>{annee} (voté)</source>
        <translation>{annee} (voted)</translation>
    </message>
    <message>
        <source>{nom} (saisi, états 1259)</source>
        <translation>{nom} (typed, forms 1259)</translation>
    </message>
    <message>
        <source>{nom} ({annee})</source>
        <translation>{nom} ({annee})</translation>
    </message>
    <message>
        <source>{source} ; {habitants} habitants ({origine})</source>
        <translation>{source}; {habitants} inhabitants ({origine})</translation>
    </message>
    <message>
        <source>Évolution annuelle moyenne des recettes depuis {annee}</source>
        <translation>Mean yearly growth of revenue since {annee}</translation>
    </message>
    <message>
        <source>€/hab.</source>
        <translation>€/inh.</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Base nette</source>
        <translation>Net base</translation>
    </message>
    <message>
        <source>Ce document n&apos;a aucune recette de fonctionnement.</source>
        <translation>This document has no operating revenue.</translation>
    </message>
    <message>
        <source>Choisissez de {moins} à {plus} communes ou budgets.</source>
        <translation>Choose {moins} to {plus} communes or budgets.</translation>
    </message>
    <message>
        <source>Corrigez les années.</source>
        <translation>Correct the years.</translation>
    </message>
    <message>
        <source>DGFiP, comptes individuels importés ; états 1259 saisis</source>
        <translation>DGFiP, imported individual accounts; typed états 1259</translation>
    </message>
    <message>
        <source>La première année doit venir avant la seconde.</source>
        <translation>The first year must come before the second.</translation>
    </message>
    <message>
        <source>Produit</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Recettes de fonctionnement</source>
        <translation>Operating revenue</translation>
    </message>
    <message>
        <source>Retirez-la, ou importez le fichier complet de l&apos;OFGL (page Données).</source>
        <translation>Remove it, or import the full file of the OFGL (Data page).</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>{nom} ({etape} {annee})</source>
        <translation>{nom} ({etape} {annee})</translation>
    </message>
    <message>
        <source>{nom} : « {texte} » n&apos;est pas un nombre accepté.</source>
        <translation>{nom}: “{texte}” is not an accepted number.</translation>
    </message>
    <message>
        <source>{nom}, {budget} ({etape} {annee})</source>
        <translation>{nom}, {budget} ({etape} {annee})</translation>
    </message>
    <message>
        <source>Écrivez un nombre positif, par exemple 1 234 567 ou 26,76.</source>
        <translation>Write a positive number, for instance 1 234 567 or 26,76.</translation>
    </message>
</context>
<context>
    <name>RecettesDialog</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Collectivité</source>
        <translation>Local authority</translation>
    </message>
    <message>
        <source>Colonnes changées</source>
        <translation>Columns changed</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>Chart of accounts</translation>
    </message>
    <message>
        <source>Présentations mémorisées</source>
        <translation>Remembered layouts</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Un tableau qui a les mêmes titres de colonnes est lu de la même façon, sans rien redemander.</source>
        <translation>A table with the same column titles is read in the same way, without asking again.</translation>
    </message>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Exporter…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Importer…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Défaire</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Exporter la présentation</source>
        <translation>Export the layout</translation>
    </message>
    <message>
        <source>Présentations BudgetLocal (*.json)</source>
        <translation>BudgetLocal layouts (*.json)</translation>
    </message>
    <message>
        <source>Importer une présentation</source>
        <translation>Import a layout</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Rien n&apos;a changé</source>
        <translation>Nothing has changed</translation>
    </message>
</context>
<context>
    <name>RecettesPage</name>
    <message>
        <source>De quelle ville voulez-vous voir les recettes ?</source>
        <translation>Whose revenue would you like to see?</translation>
    </message>
    <message>
        <source>Cherchez une commune, ou ouvrez vos budgets : chaque recette dit qui la paie, qui en décide, et si elle peut changer.</source>
        <translation>Look up a commune, or open your budgets: each revenue says who pays it, who decides, and whether it can change.</translation>
    </message>
    <message>
        <source>&amp;Ville</source>
        <translation>&amp;Town</translation>
    </message>
    <message>
        <source>&amp;Mes budgets</source>
        <translation>&amp;My budgets</translation>
    </message>
    <message>
        <source>Vue</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Ce que la page montre</source>
        <translation>What the page shows</translation>
    </message>
    <message>
        <source>D&apos;où vient l&apos;argent</source>
        <translation>Where the money comes from</translation>
    </message>
    <message>
        <source>Toutes les recettes, par origine</source>
        <translation>All revenue, by origin</translation>
    </message>
    <message>
        <source>D&apos;où vient la hausse</source>
        <translation>Where the rise comes from</translation>
    </message>
    <message>
        <source>Effet base, effet taux, périmètre</source>
        <translation>Base effect, rate effect, perimeter</translation>
    </message>
    <message>
        <source>Côte à côte</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>De 2 à 12 communes ou budgets de votre choix</source>
        <translation>2 to 12 communes or budgets of your choice</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Travail non enregistré</source>
        <translation>Unsaved work</translation>
    </message>
    <message>
        <source>Du travail n&apos;a pas été enregistré</source>
        <translation>Some work was not saved</translation>
    </message>
    <message>
        <source>BudgetLocal s&apos;est arrêté avant l&apos;enregistrement. Vos modifications ont été gardées sur cet ordinateur.</source>
        <translation>BudgetLocal stopped before saving. Your changes were kept on this computer.</translation>
    </message>
    <message>
        <source>&amp;Plus tard</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Dernière modification : {date}</source>
        <translation>Last change: {date}</translation>
    </message>
    <message>
        <source>Classeur sans nom</source>
        <translation>Unnamed workbook</translation>
    </message>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Take up</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Supprimer ce travail ?</source>
        <translation>Delete this work?</translation>
    </message>
    <message>
        <source>Il ne pourra plus être retrouvé.</source>
        <translation>It cannot be found again.</translation>
    </message>
    <message>
        <source>&amp;Supprimer ce travail</source>
        <translation>&amp;Delete this work</translation>
    </message>
    <message>
        <source>&amp;Garder</source>
        <translation>&amp;Keep</translation>
    </message>
</context>
<context>
    <name>ReformeMenu</name>
    <message>
        <source>A&amp;mendements</source>
        <translation>A&amp;mendments</translation>
    </message>
    <message>
        <source>Garder cet amendement, en reprendre un, en échanger en fichier</source>
        <translation>Keep this amendment, take one up, share them as files</translation>
    </message>
    <message>
        <source>&amp;Nouvel amendement (loi en vigueur)</source>
        <translation>&amp;New amendment (law in force)</translation>
    </message>
    <message>
        <source>&amp;Enregistrer…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Renommer</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>E&amp;xporter en fichier…</source>
        <translation>E&amp;xport to a file…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un fichier…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>Ouvrez un classeur pour garder un amendement</source>
        <translation>Open a workspace to keep an amendment</translation>
    </message>
    <message>
        <source>Enregistrer cet amendement</source>
        <translation>Save this amendment</translation>
    </message>
    <message>
        <source>Un amendement du même nom est remplacé ; Annuler le fait revenir.</source>
        <translation>An amendment of the same name is replaced; Undo brings it back.</translation>
    </message>
    <message>
        <source>&amp;Nom de l&apos;amendement</source>
        <translation>&amp;Name of the amendment</translation>
    </message>
    <message>
        <source>Le nom sous lequel le retrouver.</source>
        <translation>The name to find it under.</translation>
    </message>
    <message>
        <source>Mon amendement</source>
        <translation>My amendment</translation>
    </message>
    <message>
        <source>Renommer l&apos;amendement</source>
        <translation>Rename the amendment</translation>
    </message>
    <message>
        <source>Ses articles ne changent pas.</source>
        <translation>Its articles do not change.</translation>
    </message>
    <message>
        <source>Exporter l&apos;amendement</source>
        <translation>Export the amendment</translation>
    </message>
    <message>
        <source>Amendements (*.json)</source>
        <translation>Amendments (*.json)</translation>
    </message>
    <message>
        <source>Ouvrir un amendement</source>
        <translation>Open an amendment</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>{projet} (choisissez l&apos;année {annee})</source>
        <translation>{projet} (choose the year {annee})</translation>
    </message>
</context>
<context>
    <name>Regles</name>
    <message>
        <source>1068 : le besoin de financement n&apos;est pas couvert</source>
        <translation>1068: the financing need is not covered</translation>
    </message>
    <message>
        <source>Budget à comptabilité de stocks : capital non contrôlé</source>
        <translation>Budget with stock accounting: principal not checked</translation>
    </message>
    <message>
        <source>Capital de la dette : {capital}. Ressources propres : {ressources}, et {affectation} au 1068.</source>
        <translation>Debt principal: {capital}. Own resources: {ressources}, and {affectation} in 1068.</translation>
    </message>
    <message>
        <source>Déficit de {part} des recettes : indiquez la population pour connaître le seuil</source>
        <translation>Deficit of {part} of revenue: give the population to know the threshold</translation>
    </message>
    <message>
        <source>Déficit de {part} des recettes : la chambre régionale est saisie</source>
        <translation>Deficit of {part} of revenue: the regional court of auditors is called</translation>
    </message>
    <message>
        <source>Déficit de {part} des recettes, sous le seuil</source>
        <translation>Deficit of {part} of revenue, below the threshold</translation>
    </message>
    <message>
        <source>Fonctionnement avant le vote : crédits N-1 dépassés</source>
        <translation>Operating spending before the vote: last year&apos;s credits passed</translation>
    </message>
    <message>
        <source>Fonctionnement avant le vote : dans les crédits N-1</source>
        <translation>Operating spending before the vote: within last year&apos;s credits</translation>
    </message>
    <message>
        <source>Importez le fichier de nouveau en donnant la date jusqu&apos;à laquelle il est arrêté.</source>
        <translation>Import the file again, giving the date it was drawn up at.</translation>
    </message>
    <message>
        <source>Investissement avant le vote : dans le quart autorisé</source>
        <translation>Investment before the vote: within the quarter allowed</translation>
    </message>
    <message>
        <source>Investissement avant le vote : le quart est dépassé</source>
        <translation>Investment before the vote: the quarter is passed</translation>
    </message>
    <message>
        <source>L&apos;arrêté des comptes n&apos;est pas en déficit</source>
        <translation>The closing of the accounts is not in deficit</translation>
    </message>
    <message>
        <source>Le capital de la dette n&apos;est couvert qu&apos;avec le résultat affecté (1068)</source>
        <translation>The debt principal is covered only with the result set aside (1068)</translation>
    </message>
    <message>
        <source>Le fichier donne le réalisé mois par mois, et une seule valeur pour le reste : elle est prise comme l&apos;état du dernier mois rempli. S&apos;il a été édité à une autre date, importez un état de cette date.</source>
        <translation>The file gives what was executed month by month, and one value for the rest: it is taken as the state of the last filled month. If it was printed at another date, import a statement of that date.</translation>
    </message>
    <message>
        <source>Le résultat {annee} n&apos;est pas encore repris</source>
        <translation>The result of {annee} is not carried over yet</translation>
    </message>
    <message>
        <source>Les ressources propres couvrent le capital de la dette</source>
        <translation>Own resources cover the debt principal</translation>
    </message>
    <message>
        <source>Les ressources propres ne couvrent pas le capital de la dette</source>
        <translation>Own resources do not cover the debt principal</translation>
    </message>
    <message>
        <source>Non donnés : {noms}.</source>
        <translation>Not given: {noms}.</translation>
    </message>
    <message>
        <source>Opération {operation} : au-delà de son AP</source>
        <translation>Operation {operation}: beyond its authorisation</translation>
    </message>
    <message>
        <source>Opération {operation} : au-delà des CP de l&apos;année</source>
        <translation>Operation {operation}: beyond the CP of the year</translation>
    </message>
    <message>
        <source>Opération {operation} : dans les CP de l&apos;année</source>
        <translation>Operation {operation}: within the CP of the year</translation>
    </message>
    <message>
        <source>Opération {operation} : dans son AP</source>
        <translation>Operation {operation}: within its authorisation</translation>
    </message>
    <message>
        <source>Opération {operation} : échéancier au-delà de l&apos;AP</source>
        <translation>Operation {operation}: schedule beyond the AP</translation>
    </message>
    <message>
        <source>Résultat d&apos;ensemble {resultat}, restes à réaliser compris, pour {recettes} de recettes de fonctionnement ; seuil {seuil}.</source>
        <translation>Overall result {resultat}, outstanding items included, for {recettes} of operating revenue; threshold {seuil}.</translation>
    </message>
    <message>
        <source>Un lotissement rembourse ses emprunts par ses ventes : le contrôle ne s&apos;y lit pas.</source>
        <translation>A housing estate repays its loans from its sales: the check does not apply here.</translation>
    </message>
    <message>
        <source>{article} : {texte}</source>
        <translation>{article}: {texte}</translation>
    </message>
    <message>
        <source>{code} {nom} : engagé au-delà des crédits ouverts</source>
        <translation>{code} {nom}: committed beyond the credits open</translation>
    </message>
    <message>
        <source>{code} {nom} : les crédits déclarés ne sont pas ceux des votes importés</source>
        <translation>{code} {nom}: the declared credits are not those of the votes imported</translation>
    </message>
    <message>
        <source>{code} {nom} : mandaté au-delà des crédits ouverts</source>
        <translation>{code} {nom}: paid beyond the credits open</translation>
    </message>
    <message>
        <source>{code} {nom} : restes à réaliser sans engagement</source>
        <translation>{code} {nom}: outstanding items without a commitment</translation>
    </message>
    <message>
        <source>{code} {nom} : titré moins vite que l&apos;an dernier</source>
        <translation>{code} {nom}: issued more slowly than last year</translation>
    </message>
    <message>
        <source>{consomme} mandatés et engagés pour une AP de {limite}.</source>
        <translation>{consomme} paid and committed for an authorisation of {limite}.</translation>
    </message>
    <message>
        <source>{declares} déclarés, {calcules} d&apos;après les étapes importées : il manque une décision, un virement ou des reports.</source>
        <translation>{declares} declared, {calcules} from the steps imported: a decision, a transfer or items carried over are missing.</translation>
    </message>
    <message>
        <source>{depenses} en dépenses, {recettes} en recettes, toutes étapes votées.</source>
        <translation>{depenses} of spending, {recettes} of revenue, all steps voted.</translation>
    </message>
    <message>
        <source>{depense} mandatés et engagés avant le vote, restes à réaliser déduits ; limite {limite}, {part} de {base}. Une délibération doit l&apos;avoir autorisé.</source>
        <translation>{depense} paid and committed before the vote, outstanding items taken off; limit {limite}, {part} of {base}. A deliberation must have allowed it.</translation>
    </message>
    <message>
        <source>{depense} mandatés pour {base} de crédits l&apos;an dernier.</source>
        <translation>{depense} paid for {base} of credits last year.</translation>
    </message>
    <message>
        <source>{etape} : les ratios prescrits sont donnés</source>
        <translation>{etape}: the prescribed ratios are given</translation>
    </message>
    <message>
        <source>{etape} : {nombre} ratio(s) prescrit(s) absent(s)</source>
        <translation>{etape}: {nombre} prescribed ratio(s) missing</translation>
    </message>
    <message>
        <source>{inscrit} affectés pour un besoin de {besoin}.</source>
        <translation>{inscrit} set aside for a need of {besoin}.</translation>
    </message>
    <message>
        <source>{ligne} : pas le résultat de clôture</source>
        <translation>{ligne}: not the closing result</translation>
    </message>
    <message>
        <source>{ligne} : repris au centime</source>
        <translation>{ligne}: carried over to the cent</translation>
    </message>
    <message>
        <source>{ligne} : {inscrit} inscrits en {annee}, {attendu} à la clôture de l&apos;exercice précédent.</source>
        <translation>{ligne}: {inscrit} entered in {annee}, {attendu} at the closing of the year before.</translation>
    </message>
    <message>
        <source>{mandate} mandatés pour {credits} de crédits de paiement.</source>
        <translation>{mandate} paid for payment credits of {credits}.</translation>
    </message>
    <message>
        <source>{montant} inscrits ; limite {limite}, {part} de {base}.</source>
        <translation>{montant} entered; limit {limite}, {part} of {base}.</translation>
    </message>
    <message>
        <source>{nombre} ratios contrôlés.</source>
        <translation>{nombre} ratios checked.</translation>
    </message>
    <message>
        <source>{prevu} déjà mandatés et répartis en CP, pour une AP de {limite}.</source>
        <translation>{prevu} already paid and shared out in CP, for an AP of {limite}.</translation>
    </message>
    <message>
        <source>{realise} mandatés et {engage} engagés pour {credits} ouverts.</source>
        <translation>{realise} paid and {engage} committed for {credits} open.</translation>
    </message>
    <message>
        <source>{realise} mandatés pour {credits} ouverts.</source>
        <translation>{realise} paid for {credits} open.</translation>
    </message>
    <message>
        <source>{restes} de restes à réaliser pour {engage} engagés au 31 décembre.</source>
        <translation>{restes} of outstanding items for {engage} committed on 31 December.</translation>
    </message>
    <message>
        <source>{section} : dépenses imprévues dans la limite</source>
        <translation>{section}: unforeseen spending within the limit</translation>
    </message>
    <message>
        <source>{section} : en déséquilibre</source>
        <translation>{section}: out of balance</translation>
    </message>
    <message>
        <source>{section} : en suréquilibre</source>
        <translation>{section}: more revenue than spending</translation>
    </message>
    <message>
        <source>{section} : fongibilité dans la limite</source>
        <translation>{section}: moves between chapters within the limit</translation>
    </message>
    <message>
        <source>{section} : fongibilité dépassée</source>
        <translation>{section}: too many moves between chapters</translation>
    </message>
    <message>
        <source>{section} : trop de dépenses imprévues</source>
        <translation>{section}: too much unforeseen spending</translation>
    </message>
    <message>
        <source>{section} : virement de {personnel} sur le personnel</source>
        <translation>{section}: {personnel} moved on staff costs</translation>
    </message>
    <message>
        <source>{section} : équilibrée</source>
        <translation>{section}: balanced</translation>
    </message>
    <message>
        <source>{taux} des crédits titrés, {avant} l&apos;an dernier à la même date : {manque} de retard.</source>
        <translation>{taux} of credits issued, {avant} last year at the same date: {manque} late.</translation>
    </message>
    <message>
        <source>{vire} virés entre chapitres ; limite {limite}, {part} de {base}.</source>
        <translation>{vire} moved between chapters; limit {limite}, {part} of {base}.</translation>
    </message>
    <message>
        <source>« {fichier} » : crédits et engagements sans date, comptés au {date}</source>
        <translation>“{fichier}”: credits and commitments without a date, counted at {date}</translation>
    </message>
    <message>
        <source>« {fichier} » : situation sans date, laissée de côté</source>
        <translation>“{fichier}”: statement without a date, left aside</translation>
    </message>
    <message>
        <source>À reprendre : 001 pour {a}, 002 pour {b}, 1068 pour {c}.</source>
        <translation>To carry over: 001 for {a}, 002 for {b}, 1068 for {c}.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>Choisissez un dossier où vous avez le droit d&apos;écrire et où il reste de la place.</source>
        <translation>Choose a folder where you may write and where there is room left.</translation>
    </message>
    <message>
        <source>Le graphique n&apos;a pas pu être enregistré.</source>
        <translation>The chart could not be saved.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Réparations</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Re&amp;fuser cette réparation</source>
        <translation>Re&amp;fuse this repair</translation>
    </message>
    <message>
        <source>&amp;Voir la cellule</source>
        <translation>&amp;See the cell</translation>
    </message>
    <message>
        <source>Refuser ou reprendre la réparation</source>
        <translation>Refuse or take back the repair</translation>
    </message>
    <message>
        <source>Re&amp;prendre cette réparation</source>
        <translation>&amp;Make this repair again</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Le texte du rapport.</source>
        <translation>The text of the report.</translation>
    </message>
    <message>
        <source>&amp;Copier le rapport</source>
        <translation>&amp;Copy the report</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>&amp;Rapport</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>Le rapport d&apos;import à lire</source>
        <translation>The import report to read</translation>
    </message>
    <message>
        <source>Ce que l&apos;import a fait</source>
        <translation>What the import did</translation>
    </message>
    <message>
        <source>Résultat de l&apos;import</source>
        <translation>Result of the import</translation>
    </message>
    <message>
        <source>Détail de l&apos;import</source>
        <translation>Details of the import</translation>
    </message>
    <message>
        <source>Quel tableau montrer</source>
        <translation>Which table to show</translation>
    </message>
    <message>
        <source>Sommes</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>Fichier = gardé + rejeté, par colonne</source>
        <translation>File = kept + rejected, by column</translation>
    </message>
    <message>
        <source>Rejets</source>
        <translation>Rejections</translation>
    </message>
    <message>
        <source>Lignes non gardées, avec leur motif</source>
        <translation>Rows that were not kept, with the reason</translation>
    </message>
    <message>
        <source>Codes inconnus</source>
        <translation>Unknown codes</translation>
    </message>
    <message>
        <source>Codes absents du répertoire</source>
        <translation>Codes that the register does not have</translation>
    </message>
    <message>
        <source>Contrôle des sommes</source>
        <translation>Check of the sums</translation>
    </message>
    <message>
        <source>Lignes non gardées</source>
        <translation>Rows not kept</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>&amp;Budget de</source>
        <translation>&amp;Budget of</translation>
    </message>
    <message>
        <source>L&apos;année du budget à proposer</source>
        <translation>The year of the budget to propose</translation>
    </message>
    <message>
        <source>&amp;Proposer un BP</source>
        <translation>&amp;Propose a budget</translation>
    </message>
    <message>
        <source>Mettre dans le classeur le projet de budget de cette année, par article</source>
        <translation>Put the draft budget of this year in the workspace, by article</translation>
    </message>
    <message>
        <source>Projet de BP en E&amp;xcel…</source>
        <translation>Draft budget in E&amp;xcel…</translation>
    </message>
    <message>
        <source>Un classeur à compléter, qui se réimporte à l&apos;identique</source>
        <translation>A workbook to complete, which is imported back exactly</translation>
    </message>
    <message>
        <source>Résultats du scénario</source>
        <translation>Results of the scenario</translation>
    </message>
    <message>
        <source>Chaîne de l&apos;épargne</source>
        <translation>Chain of savings</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Ratios</translation>
    </message>
    <message>
        <source>Dette et intérêts</source>
        <translation>Debt and interest</translation>
    </message>
    <message>
        <source>Équilibre des sections</source>
        <translation>Balance of the sections</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Docu&amp;ment</source>
        <translation>Docu&amp;ment</translation>
    </message>
    <message>
        <source>Un fichier peut en contenir plusieurs.</source>
        <translation>A file may hold several.</translation>
    </message>
    <message>
        <source>Budget lu dans le fichier</source>
        <translation>Budget read in the file</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resultats</name>
    <message>
        <source>CGCT, article L2311-5 : le résultat de l&apos;exercice clos est repris aux lignes 001, 002 et 1068.</source>
        <translation>CGCT, article L2311-5: the result of the closed year is taken up on lines 001, 002 and 1068.</translation>
    </message>
    <message>
        <source>Le résultat {annee} {section} est repris au centime</source>
        <translation>The {section} result of {annee} is taken up to the cent</translation>
    </message>
    <message>
        <source>Le résultat {annee} {section} n&apos;est pas repris à l&apos;identique</source>
        <translation>The {section} result of {annee} is not taken up as it was</translation>
    </message>
    <message>
        <source>Résultat {annee} : {cloture}. Repris en {suivante} (lignes {lignes}) : {repris}.</source>
        <translation>Result of {annee}: {cloture}. Taken up in {suivante} (lines {lignes}): {repris}.</translation>
    </message>
    <message>
        <source>d&apos;investissement</source>
        <translation>investment</translation>
    </message>
    <message>
        <source>de fonctionnement</source>
        <translation>operating</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Conservation des montants</source>
        <translation>Conservation of the amounts</translation>
    </message>
    <message>
        <source>Lignes exclues</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>I&amp;dentité</source>
        <translation>I&amp;dentity</translation>
    </message>
    <message>
        <source>&amp;Sommes</source>
        <translation>&amp;Sums</translation>
    </message>
    <message>
        <source>&amp;Réparations</source>
        <translation>&amp;Repairs</translation>
    </message>
    <message>
        <source>&amp;Exclus</source>
        <translation>L&amp;eft out</translation>
    </message>
    <message>
        <source>Rés&amp;ultat</source>
        <translation>Res&amp;ult</translation>
    </message>
    <message>
        <source>À sa&amp;voir</source>
        <translation>&amp;Good to know</translation>
    </message>
</context>
<context>
    <name>RevenueView</name>
    <message>
        <source>Recettes</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Recettes par origine</source>
        <translation>Revenue by origin</translation>
    </message>
    <message>
        <source>La recette choisie</source>
        <translation>The revenue chosen</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Ce que montrent les colonnes</source>
        <translation>What the columns show</translation>
    </message>
    <message>
        <source>Montants</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Par année, en part et par habitant</source>
        <translation>By year, as a share and per inhabitant</translation>
    </message>
    <message>
        <source>Qui paie, qui décide</source>
        <translation>Who pays, who decides</translation>
    </message>
    <message>
        <source>Qui paie, qui décide, peut-on le changer</source>
        <translation>Who pays, who decides, can it be changed</translation>
    </message>
    <message>
        <source>{nombre} années sur {total} ont la place ici ; toutes sont copiées, imprimées et exportées.</source>
        <translation>{nombre} years out of {total} fit here; all are copied, printed and exported.</translation>
    </message>
    <message>
        <source>Choisissez une recette : qui la paie, qui en décide, peut-on la changer.</source>
        <translation>Choose a revenue: who pays it, who decides on it, can it be changed.</translation>
    </message>
</context>
<context>
    <name>RoleBar</name>
    <message>
        <source>C&amp;olonne</source>
        <translation>C&amp;olumn</translation>
    </message>
    <message>
        <source>Ce que contient la colonne de la cellule.</source>
        <translation>What the column of the cell holds.</translation>
    </message>
    <message>
        <source>&amp;Lignes</source>
        <translation>Ro&amp;ws</translation>
    </message>
    <message>
        <source>Ce que sont les lignes sélectionnées.</source>
        <translation>What the selected rows are.</translation>
    </message>
    <message>
        <source>≡ &amp;Titres ici</source>
        <translation>≡ &amp;Titles here</translation>
    </message>
    <message>
        <source>Les lignes sélectionnées (une à trois) sont les titres des colonnes</source>
        <translation>The selected rows (one to three) are the titles of the columns</translation>
    </message>
    <message>
        <source>C&amp;olonne {lettres}</source>
        <translation>C&amp;olumn {lettres}</translation>
    </message>
    <message>
        <source>&amp;Ligne {numeros}</source>
        <translation>Ro&amp;w {numeros}</translation>
    </message>
</context>
<context>
    <name>RoutingFlow</name>
    <message numerus="yes">
        <source>Reconnaissance de %n fichier(s)</source>
        <translation>
            <numerusform>Recognising %n file</numerusform>
            <numerusform>Recognising %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saisie</name>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Crédits ouverts</source>
        <translation>Credits open</translation>
    </message>
    <message>
        <source>Engagé non mandaté</source>
        <translation>Committed, not paid</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Mandats ou titres émis depuis le 1er janvier, jusqu&apos;à la date.</source>
        <translation>Payment or revenue orders issued since 1 January, until the date.</translation>
    </message>
    <message>
        <source>Réalisé depuis le 1er janvier</source>
        <translation>Executed since 1 January</translation>
    </message>
    <message>
        <source>Situation au {date}</source>
        <translation>Statement at {date}</translation>
    </message>
    <message>
        <source>{section}, {sens}</source>
        <translation>{section}, {sens}</translation>
    </message>
</context>
<context>
    <name>Sante</name>
    <message>
        <source>1er quartile</source>
        <translation>1st quartile</translation>
    </message>
    <message>
        <source>3e quartile</source>
        <translation>3rd quartile</translation>
    </message>
    <message>
        <source>Atteint le repère de {repere}.</source>
        <translation>Reaches the landmark of {repere}.</translation>
    </message>
    <message>
        <source>Au-dessous du repère de {repere}.</source>
        <translation>Below the landmark of {repere}.</translation>
    </message>
    <message>
        <source>Au-dessus du repère de {repere}.</source>
        <translation>Above the landmark of {repere}.</translation>
    </message>
    <message>
        <source>Aucun compte (CA ou CFU) de ce budget n&apos;est importé : ce sont des prévisions votées, souvent prudentes. Importez le compte pour juger de la santé réelle.</source>
        <translation>No account (CA or CFU) of this budget is imported: these are voted forecasts, often cautious. Import the account to judge real health.</translation>
    </message>
    <message>
        <source>Aucun compte de cette collectivité n&apos;est disponible : importez son fichier OFGL (page Données, « Compléter l&apos;extrait ») ou ouvrez ses propres budgets.</source>
        <translation>No accounts of this authority are available: import its OFGL file (page Data, “Complete the extract”) or open its own budgets.</translation>
    </message>
    <message>
        <source>Aucun document ne déclare ce chiffre.</source>
        <translation>No document declares this figure.</translation>
    </message>
    <message>
        <source>Aucun habitant recensé cette année-là.</source>
        <translation>No inhabitant counted that year.</translation>
    </message>
    <message>
        <source>Aucune commune n&apos;a le code INSEE {code}.</source>
        <translation>No commune has the INSEE code {code}.</translation>
    </message>
    <message>
        <source>Budget principal seul : les budgets annexes (eau, lotissement…) n&apos;y sont pas.</source>
        <translation>Main budget only: annex budgets (water, housing estates…) are not in it.</translation>
    </message>
    <message>
        <source>Ce classeur ne contient aucun budget.</source>
        <translation>This workspace holds no budget.</translation>
    </message>
    <message>
        <source>Ce que ce chiffre ne dit pas : {limite}</source>
        <translation>What this figure does not say: {limite}</translation>
    </message>
    <message>
        <source>Ce que l&apos;on ne sait pas dire, faute de chiffres : {liste}. Un chiffre qui manque n&apos;est pas un zéro.</source>
        <translation>What cannot be said, for lack of figures: {liste}. A missing figure is not a zero.</translation>
    </message>
    <message>
        <source>Cette collectivité n&apos;est pas dans les données embarquées : pas de comparaison.</source>
        <translation>This authority is not in the bundled data: no comparison.</translation>
    </message>
    <message>
        <source>Communes comparées en {annee} : {groupe} ; {connues} connues sur {membres}.</source>
        <translation>Communes compared in {annee}: {groupe}; {connues} known out of {membres}.</translation>
    </message>
    <message>
        <source>Communes connues</source>
        <translation>Known communes</translation>
    </message>
    <message>
        <source>Communes voisines</source>
        <translation>Neighbouring communes</translation>
    </message>
    <message>
        <source>EPCI connus</source>
        <translation>known EPCI</translation>
    </message>
    <message>
        <source>En baisse depuis {annee} ({valeur}).</source>
        <translation>Down since {annee} ({valeur}).</translation>
    </message>
    <message>
        <source>En hausse depuis {annee} ({valeur}).</source>
        <translation>Up since {annee} ({valeur}).</translation>
    </message>
    <message>
        <source>Importez un budget, ou donnez --insee CODE.</source>
        <translation>Import a budget, or give --insee CODE.</translation>
    </message>
    <message>
        <source>La fiche n&apos;a pas pu être enregistrée.</source>
        <translation>The sheet could not be saved.</translation>
    </message>
    <message>
        <source>La population de {annee} n&apos;est pas connue.</source>
        <translation>The population of {annee} is not known.</translation>
    </message>
    <message>
        <source>Le fichier importé donne plusieurs budgets : aucun ne fait foi.</source>
        <translation>The imported file gives several budgets: none prevails.</translation>
    </message>
    <message>
        <source>Le fichier importé ne donne pas ce chiffre.</source>
        <translation>The imported file does not give this figure.</translation>
    </message>
    <message>
        <source>Lecture des règles : losange, la collectivité ; bande, la moitié centrale des communes comparées ; trait plein, leur médiane ; trait en tirets, le repère.</source>
        <translation>Reading the rulers: diamond, the authority; band, the middle half of the communes compared; full line, their median; dashes, the landmark.</translation>
    </message>
    <message>
        <source>Les chiffres de {annee} sont provisoires.</source>
        <translation>The figures of {annee} are provisional.</translation>
    </message>
    <message>
        <source>Membres du groupe dont le chiffre est connu cette année-là.</source>
        <translation>Members of the group whose figure is known that year.</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Médiane</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Même EPCI</source>
        <translation>Same EPCI</translation>
    </message>
    <message>
        <source>Même département</source>
        <translation>Same département</translation>
    </message>
    <message>
        <source>Même strate de population (OFGL)</source>
        <translation>Same population class (OFGL)</translation>
    </message>
    <message>
        <source>La moitié des {nombre} {pairs} est entre {bas} et {haut} (médiane {mediane}).</source>
        <translation>Half of the {nombre} {pairs} are between {bas} and {haut} (median {mediane}).</translation>
    </message>
    <message>
        <source>EPCI comparés</source>
        <translation>EPCI compared</translation>
    </message>
    <message>
        <source>La place parmi les pairs n&apos;est donnée que pour les communes, EPCI et départements d&apos;aujourd&apos;hui.</source>
        <translation>The place among peers is only given for the communes, EPCI and départements of today.</translation>
    </message>
    <message>
        <source>La strate suit la population totale de {annee} : {legale} habitants. Les comptes sont divisés par {nombre} habitants.</source>
        <translation>The population class follows the total population of {annee}: {legale} inhabitants. The accounts are divided by {nombre} inhabitants.</translation>
    </message>
    <message>
        <source>Lecture des règles : losange, la collectivité ; trait en tirets, le repère.</source>
        <translation>Reading the rules: diamond, the authority; dashes, the landmark.</translation>
    </message>
    <message>
        <source>Les plus semblables</source>
        <translation>The most alike</translation>
    </message>
    <message>
        <source>Médiane : {groupe}</source>
        <translation>Median: {groupe}</translation>
    </message>
    <message>
        <source>Même nature d&apos;EPCI</source>
        <translation>Same kind of EPCI</translation>
    </message>
    <message>
        <source>Même régime fiscal (et même strate, pour une commune)</source>
        <translation>Same tax regime (and same stratum, for a commune)</translation>
    </message>
    <message>
        <source>Même région</source>
        <translation>Same region</translation>
    </message>
    <message>
        <source>Ne dépasse pas le repère de {repere}.</source>
        <translation>Does not exceed the landmark of {repere}.</translation>
    </message>
    <message>
        <source>Non défini : division par zéro.</source>
        <translation>Undefined: division by zero.</translation>
    </message>
    <message>
        <source>Non définie : l&apos;épargne brute est nulle ou négative, rien ne permet de rembourser la dette.</source>
        <translation>Undefined: gross savings are zero or negative, nothing is left to repay the debt.</translation>
    </message>
    <message>
        <source>Paris exerce aussi les compétences d&apos;un département : ses comptes sont à part.</source>
        <translation>Paris also has the powers of a département: its accounts stand apart.</translation>
    </message>
    <message>
        <source>Repère</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Santé financière : {nom}</source>
        <translation>Financial health: {nom}</translation>
    </message>
    <message>
        <source>Sources : {sources}. Fiche établie le {date} avec BudgetLocal. Aucune note d&apos;ensemble : chaque chiffre répond à une question.</source>
        <translation>Sources: {sources}. Sheet made on {date} with BudgetLocal. No overall mark: each figure answers one question.</translation>
    </message>
    <message>
        <source>Stable depuis {annee}.</source>
        <translation>Stable since {annee}.</translation>
    </message>
    <message>
        <source>Tous les départements</source>
        <translation>All départements</translation>
    </message>
    <message>
        <source>Un code INSEE a cinq signes : 93048, 2A004, 97105.</source>
        <translation>An INSEE code has five characters: 93048, 2A004, 97105.</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vos comptes</source>
        <translation>Your accounts</translation>
    </message>
    <message>
        <source>Votre budget voté (une prévision)</source>
        <translation>Your voted budget (a forecast)</translation>
    </message>
    <message>
        <source>ans</source>
        <translation>years</translation>
    </message>
    <message>
        <source>aucun compte disponible</source>
        <translation>no accounts available</translation>
    </message>
    <message>
        <source>communes comparées</source>
        <translation>communes compared</translation>
    </message>
    <message>
        <source>communes connues</source>
        <translation>known communes</translation>
    </message>
    <message>
        <source>déclaré dans « {fichier} »</source>
        <translation>declared in “{fichier}”</translation>
    </message>
    <message>
        <source>départements comparés</source>
        <translation>départements compared</translation>
    </message>
    <message>
        <source>départements connus</source>
        <translation>known départements</translation>
    </message>
    <message>
        <source>exercice {annee}</source>
        <translation>year {annee}</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>non définie</source>
        <translation>undefined</translation>
    </message>
    <message>
        <source>{collectivite} · {budget}</source>
        <translation>{collectivite} · {budget}</translation>
    </message>
    <message>
        <source>{groupe} : {nombre} {pairs} sur {membres} en {annee}.</source>
        <translation>{groupe}: {nombre} {pairs} out of {membres} in {annee}.</translation>
    </message>
    <message>
        <source>{jauge} : {mesure}</source>
        <translation>{jauge}: {mesure}</translation>
    </message>
    <message>
        <source>{mesure}, {annee}</source>
        <translation>{mesure}, {annee}</translation>
    </message>
    <message>
        <source>{moins} à {plus}</source>
        <translation>{moins} to {plus}</translation>
    </message>
    <message>
        <source>{nombre} habitants</source>
        <translation>{nombre} inhabitants</translation>
    </message>
    <message>
        <source>{nombre} {pairs} seulement : prudence.</source>
        <translation>Only {nombre} {pairs}: caution.</translation>
    </message>
    <message>
        <source>{nombre} {pairs} seulement : trop peu pour situer.</source>
        <translation>Only {nombre} {pairs}: too few to place it.</translation>
    </message>
    <message>
        <source>{nom} : {valeur}. Source : {source}.</source>
        <translation>{nom}: {valeur}. Source: {source}.</translation>
    </message>
    <message>
        <source>{nom} ; {source}</source>
        <translation>{nom}; {source}</translation>
    </message>
    <message>
        <source>{nom} de {valeur}, soit un taux d&apos;épargne nette</source>
        <translation>{nom} of {valeur}, that is a net savings rate</translation>
    </message>
    <message>
        <source>{part} des communes connues sont du département {code} : elles ne représentent pas toute la strate.</source>
        <translation>{part} of the known communes are in département {code}: they do not stand for the whole class.</translation>
    </message>
    <message>
        <source>{producteur}, fichier « {fichier} » importé</source>
        <translation>{producteur}, imported file “{fichier}”</translation>
    </message>
    <message>
        <source>{source} (à confirmer)</source>
        <translation>{source} (to be confirmed)</translation>
    </message>
    <message>
        <source>« {base} » ne donne pas ce chiffre pour {annee}.</source>
        <translation>“{base}” does not give this figure for {annee}.</translation>
    </message>
    <message>
        <source>« {base} » ne publie pas ce chiffre.</source>
        <translation>“{base}” does not publish this figure.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;est dans aucun fichier importé pour {annee}.</source>
        <translation>“{nom}” is in no imported file for {annee}.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;est pas connu pour {annee}, seulement pour {annees}.</source>
        <translation>“{nom}” is not known for {annee}, only for {annees}.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;est pas dans les données embarquées pour cette collectivité : importez le fichier OFGL complet (page Données, « Compléter l&apos;extrait »).</source>
        <translation>“{nom}” is not in the bundled data for this authority: import the full OFGL file (page Data, “Complete the extract”).</translation>
    </message>
    <message>
        <source>€/hab.</source>
        <translation>€/inh.</translation>
    </message>
</context>
<context>
    <name>SantePage</name>
    <message>
        <source>De quelle ville voulez-vous voir la santé financière ?</source>
        <translation>Whose financial health would you like to see?</translation>
    </message>
    <message>
        <source>Cherchez une commune, un EPCI ou un département, ou ouvrez vos budgets. Chaque jauge répond à une question ; aucune note d&apos;ensemble n&apos;est donnée.</source>
        <translation>Look up a commune, an EPCI or a département, or open your budgets. Each gauge answers one question; no overall mark is given.</translation>
    </message>
    <message>
        <source>Santé financière</source>
        <translation>Financial health</translation>
    </message>
    <message>
        <source>&amp;Ville</source>
        <translation>&amp;Town</translation>
    </message>
    <message>
        <source>&amp;Mes budgets</source>
        <translation>&amp;My budgets</translation>
    </message>
    <message>
        <source>Niveau de lecture</source>
        <translation>Reading level</translation>
    </message>
    <message>
        <source>Pour qui la page est écrite</source>
        <translation>For whom the page is written</translation>
    </message>
    <message>
        <source>Citoyen</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>L&apos;essentiel en mots simples</source>
        <translation>The essentials in plain words</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Définitions, sources, toutes les années</source>
        <translation>Definitions, sources, every year</translation>
    </message>
    <message>
        <source>F&amp;iche d&apos;une page…</source>
        <translation>One-page &amp;sheet…</translation>
    </message>
    <message>
        <source>Une page A4 à distribuer, en PDF ou en image</source>
        <translation>An A4 page to hand out, as PDF or picture</translation>
    </message>
    <message>
        <source>Toutes les mesures, toutes les années</source>
        <translation>All measures, all years</translation>
    </message>
    <message>
        <source>Mesures de la santé financière</source>
        <translation>Measures of financial health</translation>
    </message>
    <message>
        <source>&amp;Chiffres</source>
        <translation>&amp;Figures</translation>
    </message>
    <message>
        <source>D&apos;où viennent les comptes</source>
        <translation>Where the accounts come from</translation>
    </message>
    <message>
        <source>Com&amp;parer à</source>
        <translation>Com&amp;pare with</translation>
    </message>
    <message>
        <source>Les communes dont la bande grise est faite</source>
        <translation>The communes that the grey band is made of</translation>
    </message>
    <message>
        <source>Sources : {sources}</source>
        <translation>Sources: {sources}</translation>
    </message>
    <message>
        <source>Ce que l&apos;on ne sait pas dire (un chiffre qui manque n&apos;est pas un zéro) :</source>
        <translation>What cannot be said (a missing figure is not a zero):</translation>
    </message>
    <message>
        <source>• {jauges} : {raison}</source>
        <translation>• {jauges}: {raison}</translation>
    </message>
    <message>
        <source>Aucun compte disponible</source>
        <translation>No accounts available</translation>
    </message>
    <message>
        <source>Comparée à : {groupe}, {nombre} membres.</source>
        <translation>Compared with: {groupe}, {nombre} members.</translation>
    </message>
    <message>
        <source>Aucune place n&apos;est donnée : les chiffres de ce groupe ne sont pas connus pour ces mesures et cette année.</source>
        <translation>No place is given: the figures of this group are not known for these measures and this year.</translation>
    </message>
    <message>
        <source>Enregistrer la fiche citoyenne</source>
        <translation>Save the citizen sheet</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Image PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>Groupes enregistrés</source>
        <translation>Saved groups</translation>
    </message>
    <message>
        <source>Garder ce groupe, en reprendre un, les échanger en fichier</source>
        <translation>Keep this group, take one up again, exchange them as a file</translation>
    </message>
    <message>
        <source>&amp;Enregistrer ce groupe…</source>
        <translation>&amp;Save this group…</translation>
    </message>
    <message>
        <source>&amp;Renommer</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Annuler {action}</source>
        <translation>&amp;Undo {action}</translation>
    </message>
    <message>
        <source>Ré&amp;tablir {action}</source>
        <translation>Red&amp;o {action}</translation>
    </message>
    <message>
        <source>E&amp;xporter les groupes…</source>
        <translation>E&amp;xport the groups…</translation>
    </message>
    <message>
        <source>&amp;Importer des groupes…</source>
        <translation>&amp;Import groups…</translation>
    </message>
    <message>
        <source>Enregistrer ce groupe</source>
        <translation>Save this group</translation>
    </message>
    <message>
        <source>Ses membres d&apos;aujourd&apos;hui sont gardés, et se retrouvent sous ce nom.</source>
        <translation>Its members of today are kept, and found again under this name.</translation>
    </message>
    <message>
        <source>&amp;Nom du groupe</source>
        <translation>&amp;Name of the group</translation>
    </message>
    <message>
        <source>Le nom sous lequel le retrouver.</source>
        <translation>The name to find it again by.</translation>
    </message>
    <message>
        <source>Renommer le groupe</source>
        <translation>Rename the group</translation>
    </message>
    <message>
        <source>Ses membres ne changent pas.</source>
        <translation>Its members do not change.</translation>
    </message>
    <message>
        <source>Exporter les groupes</source>
        <translation>Export the groups</translation>
    </message>
    <message>
        <source>groupes.json</source>
        <translation>groups.json</translation>
    </message>
    <message>
        <source>Groupes de comparaison (*.json)</source>
        <translation>Comparison groups (*.json)</translation>
    </message>
    <message>
        <source>Importer des groupes</source>
        <translation>Import groups</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Les groupes enregistrés</source>
        <translation>Saved groups</translation>
    </message>
</context>
<context>
    <name>SavedStore</name>
    <message>
        <source>l&apos;enregistrement de « {nom} »</source>
        <translation>saving “{nom}”</translation>
    </message>
    <message>
        <source>le nom « {nom} »</source>
        <translation>the name “{nom}”</translation>
    </message>
    <message>
        <source>la suppression de « {nom} »</source>
        <translation>deleting “{nom}”</translation>
    </message>
    <message>
        <source>l&apos;import de groupes</source>
        <translation>importing groups</translation>
    </message>
</context>
<context>
    <name>ScenarioPane</name>
    <message>
        <source>A&amp;jouter</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Ajouter une hypothèse au scénario</source>
        <translation>Add an assumption to the scenario</translation>
    </message>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Retirer</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Ré&amp;glages…</source>
        <translation>Settin&amp;gs…</translation>
    </message>
    <message>
        <source>Durée, emprunts nouveaux, dette, fonds de roulement</source>
        <translation>Duration, new loans, debt, working capital</translation>
    </message>
    <message>
        <source>Hypothèses du scénario</source>
        <translation>Assumptions of the scenario</translation>
    </message>
    <message>
        <source>Aucune hypothèse : chaque article reste au montant de l&apos;année de départ. Ajoutez une croissance, un montant, des effectifs… chacun avec sa note et sa source.</source>
        <translation>No assumption: each article stays at the amount of the base year. Add a growth, an amount, staff… each with its note and its source.</translation>
    </message>
    <message>
        <source>Ta&amp;ux (%)</source>
        <translation>&amp;Rate (%)</translation>
    </message>
    <message>
        <source>Taux annuel de l&apos;hypothèse choisie, en pourcentage</source>
        <translation>Yearly rate of the chosen assumption, in percent</translation>
    </message>
    <message>
        <source>Curseur du taux</source>
        <translation>Slider of the rate</translation>
    </message>
    <message>
        <source>Fait bouger le taux de l&apos;hypothèse choisie</source>
        <translation>Moves the rate of the chosen assumption</translation>
    </message>
    <message>
        <source>Effet des hypothèses</source>
        <translation>Effect of the assumptions</translation>
    </message>
    <message>
        <source>Curseur : {cible}</source>
        <translation>Slider: {cible}</translation>
    </message>
    <message>
        <source>Curseur : taux des emprunts nouveaux</source>
        <translation>Slider: rate of new loans</translation>
    </message>
    <message>
        <source>Curseur : marge des emprunts nouveaux</source>
        <translation>Slider: margin of new loans</translation>
    </message>
    <message>
        <source>un taux du scénario</source>
        <translation>a rate</translation>
    </message>
    <message>
        <source>une hypothèse retirée</source>
        <translation>an assumption removed</translation>
    </message>
    <message>
        <source>les réglages du scénario</source>
        <translation>the settings</translation>
    </message>
    <message>
        <source>Réglages du scénario</source>
        <translation>Settings of the scenario</translation>
    </message>
</context>
<context>
    <name>SchemeOptions</name>
    <message>
        <source>&amp;Strates</source>
        <translation>Population &amp;classes</translation>
    </message>
    <message>
        <source>Les classes de population : OFGL, DGF ou R.2313-1.</source>
        <translation>The population classes: OFGL, DGF or R.2313-1.</translation>
    </message>
</context>
<context>
    <name>Seance</name>
    <message>
        <source>Mode séance</source>
        <translation>Council mode</translation>
    </message>
    <message>
        <source>Aucune diapositive à montrer · Échap : quitter</source>
        <translation>No slide to show · Esc: leave</translation>
    </message>
    <message>
        <source>{rang} / {nombre}</source>
        <translation>{rang} / {nombre}</translation>
    </message>
    <message>
        <source>→ : la suite · ← : avant · T : les nombres · Ctrl+E : expliquer · L : lumière · P : PDF de ce qui a été montré · H : cacher ou montrer ces touches · Échap : quitter</source>
        <translation>→: next · ←: back · T: the numbers · Ctrl+E: explain · L: light · P: PDF of what was shown · H: hide or show these keys · Esc: leave</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>&amp;Rechercher une collectivité</source>
        <translation>&amp;Look up a collectivité</translation>
    </message>
    <message>
        <source>Nom, code INSEE, SIREN ou code postal ; accents et tirets indifférents.</source>
        <translation>Name, INSEE code, SIREN or postcode; accents and hyphens do not matter.</translation>
    </message>
    <message>
        <source>Nom, code INSEE, SIREN ou code postal : st etienne, 26274…</source>
        <translation>Name, INSEE code, SIREN or postcode: st etienne, 26274…</translation>
    </message>
    <message>
        <source>Nom, code INSEE, SIREN ou code postal</source>
        <translation>Name, INSEE code, SIREN or postcode</translation>
    </message>
    <message>
        <source>Nom, code INSEE ou postal</source>
        <translation>Name, INSEE code or postcode</translation>
    </message>
    <message>
        <source>Nom ou code</source>
        <translation>Name or code</translation>
    </message>
    <message>
        <source>Collectivités trouvées</source>
        <translation>Collectivités found</translation>
    </message>
    <message numerus="yes">
        <source>%n collectivité(s). Flèche bas puis Entrée pour choisir.</source>
        <translation>
            <numerusform>%n collectivité. Down arrow then Enter to choose.</numerusform>
            <numerusform>%n collectivités. Down arrow then Enter to choose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne correspond. Vérifiez l&apos;orthographe, ou cherchez par code INSEE, SIREN ou code postal.</source>
        <translation>Nothing matches. Check the spelling, or look up by INSEE code, SIREN or postcode.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Chapitre inconnu du plan de comptes</source>
        <translation>Chapter unknown to the chart of accounts</translation>
    </message>
    <message>
        <source>Compte inconnu du plan de comptes</source>
        <translation>Account unknown to the chart of accounts</translation>
    </message>
    <message>
        <source>Dépenses</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Opération d&apos;équipement</source>
        <translation>Capital project</translation>
    </message>
    <message>
        <source>Recettes</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Section d&apos;exploitation</source>
        <translation>Trading section</translation>
    </message>
    <message>
        <source>Section d&apos;investissement</source>
        <translation>Investment section</translation>
    </message>
    <message>
        <source>Section de fonctionnement</source>
        <translation>Operating section</translation>
    </message>
    <message>
        <source>Section inconnue</source>
        <translation>Unknown section</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Article {numero} du CGCT, version du {date}</source>
        <translation>Article {numero} of the CGCT, wording of {date}</translation>
    </message>
    <message>
        <source>(sans objet en {annee})</source>
        <translation>(no such rule in {annee})</translation>
    </message>
    <message>
        <source>{nom}. Loi en vigueur : {valeur} (depuis {annee}). {texte}</source>
        <translation>{nom}. Law in force: {valeur} (since {annee}). {texte}</translation>
    </message>
    <message>
        <source>(au lieu de {valeur})</source>
        <translation>(instead of {valeur})</translation>
    </message>
    <message>
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Ce qui est comparé</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>{mesure} – sans chiffre ici</source>
        <translation>{mesure} – no figure here</translation>
    </message>
    <message>
        <source>&amp;Groupe</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>Avec qui la collectivité est comparée</source>
        <translation>Whom the authority is compared with</translation>
    </message>
    <message>
        <source>&amp;Chiffre</source>
        <translation>F&amp;igure</translation>
    </message>
    <message>
        <source>Ce qui est comparé, par thème</source>
        <translation>What is compared, by theme</translation>
    </message>
    <message>
        <source>Exerc&amp;ice</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>L&apos;année, et combien de collectivités ont ce chiffre</source>
        <translation>The year, and how many authorities have this figure</translation>
    </message>
    <message>
        <source>&amp;Unité</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Par habitant, en montant ou en part</source>
        <translation>Per inhabitant, as an amount or as a share</translation>
    </message>
    <message>
        <source>Même strate de population</source>
        <translation>Same population class</translation>
    </message>
    <message>
        <source>Même EPCI</source>
        <translation>Same EPCI</translation>
    </message>
    <message>
        <source>Communes voisines</source>
        <translation>Neighbouring communes</translation>
    </message>
    <message>
        <source>Même département</source>
        <translation>Same département</translation>
    </message>
    <message>
        <source>Même strate et même régime fiscal</source>
        <translation>Same population class and tax regime</translation>
    </message>
    <message>
        <source>Par critères</source>
        <translation>By criteria</translation>
    </message>
    <message>
        <source>Les plus semblables</source>
        <translation>Most alike</translation>
    </message>
    <message>
        <source>Choisies par leur nom</source>
        <translation>Chosen by name</translation>
    </message>
    <message>
        <source>EPCI de même nature</source>
        <translation>EPCI of the same kind</translation>
    </message>
    <message>
        <source>Même région</source>
        <translation>Same région</translation>
    </message>
    <message>
        <source>Même régime fiscal</source>
        <translation>Same tax regime</translation>
    </message>
    <message>
        <source>Tout le pays : {qui}</source>
        <translation>Whole country: {qui}</translation>
    </message>
    <message>
        <source>{annee} : {nombre} sur {total}</source>
        <translation>{annee}: {nombre} of {total}</translation>
    </message>
    <message>
        <source>{annee} – sans chiffre ici</source>
        <translation>{annee} – no figure here</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Partager mes indicateurs</source>
        <translation>Share my indicators</translation>
    </message>
    <message>
        <source>Indicateurs (*.indicateurs.json)</source>
        <translation>Indicators (*.indicateurs.json)</translation>
    </message>
    <message>
        <source>Ouvrir des indicateurs partagés</source>
        <translation>Open shared indicators</translation>
    </message>
    <message>
        <source>Indicateurs (*.json)</source>
        <translation>Indicators (*.json)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Importer une trame d&apos;OpenAnafi</source>
        <translation>Import a frame of OpenAnafi</translation>
    </message>
    <message>
        <source>Classeurs Excel (*.xlsx *.xls *.ods)</source>
        <translation>Excel workbooks (*.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>les indicateurs de « {fichier} »</source>
        <translation>the indicators of “{fichier}”</translation>
    </message>
    <message>
        <source>la trame « {fichier} »</source>
        <translation>the frame “{fichier}”</translation>
    </message>
    <message>
        <source>Le fichier n&apos;a pas été ouvert</source>
        <translation>The file was not opened</translation>
    </message>
    <message>
        <source>Des indicateurs n&apos;ont pas été repris</source>
        <translation>Some indicators were not taken</translation>
    </message>
    <message>
        <source>Les autres sont dans « Mes indicateurs ». Voici pourquoi ceux-ci n&apos;y sont pas :</source>
        <translation>The others are in “My indicators”. Here is why these are not:</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Chiffres de la collectivité</source>
        <translation>Figures of the collectivité</translation>
    </message>
    <message>
        <source>Membres</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Identité et histoire</source>
        <translation>Identity and history</translation>
    </message>
    <message>
        <source>D&apos;où vient ce chiffre ?</source>
        <translation>Where does this figure come from?</translation>
    </message>
    <message>
        <source>Choisissez une ligne : sa définition, sa source et ce qui est inconnu.</source>
        <translation>Choose a row: its definition, its source and what is unknown.</translation>
    </message>
    <message>
        <source>Partie de la fiche</source>
        <translation>Part of the sheet</translation>
    </message>
    <message>
        <source>Ce que la fiche montre</source>
        <translation>What the sheet shows</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Les chiffres, par thème et par année</source>
        <translation>The figures, by theme and year</translation>
    </message>
    <message>
        <source>Les communes ou départements membres</source>
        <translation>The member communes or départements</translation>
    </message>
    <message>
        <source>Codes, appartenances, strates, histoire</source>
        <translation>Codes, what it belongs to, strates, history</translation>
    </message>
    <message>
        <source>&amp;Thème</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Un thème, ou tous</source>
        <translation>One theme, or all</translation>
    </message>
    <message>
        <source>Filtrer la fiche</source>
        <translation>Filter the sheet</translation>
    </message>
    <message>
        <source>Mots que les lignes contiennent.</source>
        <translation>Words that the rows hold.</translation>
    </message>
    <message>
        <source>Filtrer : dette, DSU…</source>
        <translation>Filter: dette, DSU…</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>E&amp;xcel…</translation>
    </message>
    <message>
        <source>Écrire ce tableau dans un fichier Excel</source>
        <translation>Write this table to an Excel file</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>All themes</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>{feuille} (masquée)</source>
        <translation>{feuille} (hidden)</translation>
    </message>
    <message>
        <source>Feuille du fichier</source>
        <translation>Sheet of the file</translation>
    </message>
    <message>
        <source>&amp;Feuille</source>
        <translation>S&amp;heet</translation>
    </message>
    <message>
        <source>La feuille du classeur qui est montrée.</source>
        <translation>The sheet of the workbook that is shown.</translation>
    </message>
    <message>
        <source>&amp;Lire cette feuille</source>
        <translation>Rea&amp;d this sheet</translation>
    </message>
    <message>
        <source>Ses lignes entrent dans le budget.</source>
        <translation>Its rows enter the budget.</translation>
    </message>
    <message>
        <source>séparateur « {signe} »</source>
        <translation>separator &quot;{signe}&quot;</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Cherchez une commune, un EPCI, un département ou une région</source>
        <translation>Look up a commune, an EPCI, a département or a région</translation>
    </message>
    <message>
        <source>Tapez un nom, un code INSEE, un SIREN ou un code postal : la fiche donne tout ce que l&apos;extrait sait, et la source de chaque chiffre.</source>
        <translation>Type a name, an INSEE code, a SIREN or a postcode: the sheet gives all that the extract knows, and the source of each figure.</translation>
    </message>
    <message>
        <source>&amp;Rechercher</source>
        <translation>&amp;Look up</translation>
    </message>
    <message>
        <source>Fiche &amp;précédente</source>
        <translation>&amp;Previous sheet</translation>
    </message>
    <message>
        <source>Copier la sélection</source>
        <translation>Copy the selection</translation>
    </message>
</context>
<context>
    <name>SituationDialog</name>
    <message>
        <source>Saisir une situation</source>
        <translation>Type a statement</translation>
    </message>
    <message>
        <source>Tapez ce qui est réalisé depuis le 1er janvier, chapitre par chapitre. Une case vide reste inconnue : elle ne vaut pas zéro.</source>
        <translation>Type what was executed since 1 January, chapter by chapter. An empty cell stays unknown: it is not zero.</translation>
    </message>
    <message>
        <source>Situation au</source>
        <translation>Statement at</translation>
    </message>
    <message>
        <source>Dernier jour compris dans la situation</source>
        <translation>Last day that the statement covers</translation>
    </message>
    <message>
        <source>Situation à saisir</source>
        <translation>Statement to type</translation>
    </message>
    <message>
        <source>« {texte} » n&apos;est pas un montant.</source>
        <translation>“{texte}” is not an amount.</translation>
    </message>
    <message>
        <source>La date doit être dans l&apos;exercice {annee}, après le vote du budget.</source>
        <translation>The date must be in the year {annee}, after the vote of the budget.</translation>
    </message>
    <message>
        <source>Tapez au moins un montant réalisé.</source>
        <translation>Type at least one executed amount.</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>Tableau de la diapositive</source>
        <translation>Table of the slide</translation>
    </message>
    <message>
        <source>Source : {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Article</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>D&apos;où vient ce chiffre</source>
        <translation>Where this figure comes from</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>La cellule du tableau, ou la ligne du fichier XML.</source>
        <translation>The cell of the table, or the line of the XML file.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Montant de</source>
        <translation>Amount of</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Somme : {mesure}</source>
        <translation>Sum: {mesure}</translation>
    </message>
    <message>
        <source>crédits ouverts déclarés</source>
        <translation>declared credits open</translation>
    </message>
    <message>
        <source>disponible déclaré</source>
        <translation>declared available</translation>
    </message>
    <message>
        <source>engagé non mandaté</source>
        <translation>committed, not paid</translation>
    </message>
    <message>
        <source>ligne {numero}</source>
        <translation>line {numero}</translation>
    </message>
    <message>
        <source>liquidé</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>rattaché</source>
        <translation>attached</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>carried over</translation>
    </message>
    <message>
        <source>reports, compris dans les crédits</source>
        <translation>carried over, part of the credits</translation>
    </message>
    <message>
        <source>restes à réaliser</source>
        <translation>outstanding</translation>
    </message>
    <message>
        <source>réalisé</source>
        <translation>executed</translation>
    </message>
    <message>
        <source>virement</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>voté</source>
        <translation>voted</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>&amp;Partir de</source>
        <translation>&amp;Start from</translation>
    </message>
    <message>
        <source>L&apos;année que la projection continue</source>
        <translation>The year that the projection carries on</translation>
    </message>
    <message>
        <source>Re&amp;traiter…</source>
        <translation>Res&amp;tate…</translation>
    </message>
    <message>
        <source>Retirer du point de départ un montant qui ne reviendra pas, avec une note</source>
        <translation>Take out of the starting point an amount that will not come back, with a note</translation>
    </message>
    <message>
        <source>Point de départ par compte</source>
        <translation>Starting point by account</translation>
    </message>
    <message>
        <source>Retraitements faits</source>
        <translation>Restatements made</translation>
    </message>
    <message>
        <source>Retraitements proposés</source>
        <translation>Proposed restatements</translation>
    </message>
    <message>
        <source>Retirer ce retraitement</source>
        <translation>Remove this restatement</translation>
    </message>
    <message>
        <source>Faire ce retraitement</source>
        <translation>Make this restatement</translation>
    </message>
    <message>
        <source>Proposés : vous décidez</source>
        <translation>Proposed: you decide</translation>
    </message>
    <message>
        <source>le point de départ</source>
        <translation>the starting point</translation>
    </message>
    <message>
        <source>Retraiter le point de départ</source>
        <translation>Restate the starting point</translation>
    </message>
    <message>
        <source>le retraitement du compte {compte}</source>
        <translation>the restatement of account {compte}</translation>
    </message>
    <message>
        <source>un retraitement retiré</source>
        <translation>a restatement removed</translation>
    </message>
    <message>
        <source>Aucun : le départ est le document tel quel. « Retraiter… » en retire un montant.</source>
        <translation>None: the start is the document as it is. “Restate…” takes an amount out of it.</translation>
    </message>
    <message>
        <source>Aucun : rien d&apos;exceptionnel ni de flux croisé n&apos;est trouvé.</source>
        <translation>None: nothing exceptional and no crossed flow is found.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Aucun classeur ouvert</source>
        <translation>No workbook open</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>● Modifié</source>
        <translation>● Changed</translation>
    </message>
    <message>
        <source>✓ Enregistré</source>
        <translation>✓ Saved</translation>
    </message>
    <message>
        <source>Des modifications ne sont pas enregistrées (Ctrl+S)</source>
        <translation>Some changes are not saved (Ctrl+S)</translation>
    </message>
    <message>
        <source>Rien à enregistrer</source>
        <translation>Nothing to save</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Pour importer, répondez à %n question(s) (onglet Questions).</source>
        <translation>
            <numerusform>To import, answer %n question (tab Questions).</numerusform>
            <numerusform>To import, answer %n questions (tab Questions).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) prêt(s) à être importé(s)</source>
        <translation>
            <numerusform>%n document ready to be imported</numerusform>
            <numerusform>%n documents ready to be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réparation(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Des montants manquent ou sont comptés deux fois : {colonnes}.</source>
        <translation>Amounts are missing or counted twice: {colonnes}.</translation>
    </message>
    <message numerus="yes">
        <source>Rien n&apos;est perdu ni compté deux fois : dans %n colonne(s) de montants, total du fichier = lignes gardées + lignes exclues, au centime.</source>
        <translation>
            <numerusform>Nothing is lost or counted twice: in %n column of amounts, total of the file = rows kept + rows left out, to the cent.</numerusform>
            <numerusform>Nothing is lost or counted twice: in %n columns of amounts, total of the file = rows kept + rows left out, to the cent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>Structure de la dette</source>
        <translation>Structure of the debt</translation>
    </message>
    <message>
        <source>Classes de la charte Gissler</source>
        <translation>Classes of the Gissler charter</translation>
    </message>
    <message>
        <source>Types de taux</source>
        <translation>Types of rates</translation>
    </message>
    <message>
        <source>Dette garantie</source>
        <translation>Guaranteed debt</translation>
    </message>
    <message>
        <source>Source : {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>StudyEdits</name>
    <message>
        <source>le nom « {nom} »</source>
        <translation>the name “{nom}”</translation>
    </message>
    <message>
        <source>la suppression de « {nom} »</source>
        <translation>the removal of “{nom}”</translation>
    </message>
    <message>
        <source>Cela ne peut pas être enregistré</source>
        <translation>This cannot be kept</translation>
    </message>
</context>
<context>
    <name>StudyStore</name>
    <message>
        <source>« {nom} »</source>
        <translation>“{nom}”</translation>
    </message>
    <message>
        <source>Cela ne peut pas être fait</source>
        <translation>This cannot be done</translation>
    </message>
</context>
<context>
    <name>SynthesePage</name>
    <message>
        <source>Synthèse</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Est-ce juste ?</source>
        <translation>Is it right?</translation>
    </message>
    <message>
        <source>projet, pas encore voté</source>
        <translation>draft, not voted yet</translation>
    </message>
    <message>
        <source>voté le {date}</source>
        <translation>voted on {date}</translation>
    </message>
    <message>
        <source>{nombre} habitants</source>
        <translation>{nombre} inhabitants</translation>
    </message>
    <message>
        <source>{lignes} lignes lues dans {fichier}</source>
        <translation>{lignes} lines read from {fichier}</translation>
    </message>
    <message numerus="yes">
        <source>%n erreur(s) à corriger ou à expliquer.</source>
        <translation>
            <numerusform>%n error to correct or to explain.</numerusform>
            <numerusform>%n errors to correct or to explain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rien de faux, mais %n point(s) à vérifier.</source>
        <translation>
            <numerusform>Nothing wrong, but %n point to check.</numerusform>
            <numerusform>Nothing wrong, but %n points to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rien de faux, %n point(s) à savoir.</source>
        <translation>
            <numerusform>Nothing wrong, %n point to know.</numerusform>
            <numerusform>Nothing wrong, %n points to know.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tous les contrôles possibles avec ce document sont passés.</source>
        <translation>All the checks that this document allows have passed.</translation>
    </message>
</context>
<context>
    <name>TableFlow</name>
    <message>
        <source>La présentation n&apos;a pas pu être mémorisée</source>
        <translation>The layout could not be remembered</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>C&apos;est</source>
        <translation>It is</translation>
    </message>
    <message>
        <source>Ce que le fichier montre</source>
        <translation>What the file shows</translation>
    </message>
    <message>
        <source>Cellule</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Colonne du fichier</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Conservation des montants, au centime</source>
        <translation>Conservation of the amounts, to the cent</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Lignes exactes</source>
        <translation>Exact rows</translation>
    </message>
    <message>
        <source>Lignes exclues</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>Lignes gardées</source>
        <translation>Rows kept</translation>
    </message>
    <message>
        <source>Lue comme</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Réparation</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Réparations</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Total du fichier</source>
        <translation>Total of the file</translation>
    </message>
    <message>
        <source>Vérifié, retenu</source>
        <translation>Checked, relied upon</translation>
    </message>
    <message>
        <source>Vérifié, écarté</source>
        <translation>Checked, set aside</translation>
    </message>
    <message>
        <source>{cellule} (+ {nombre})</source>
        <translation>{cellule} (+ {nombre})</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>✓ faite</source>
        <translation>✓ made</translation>
    </message>
    <message>
        <source>✓ tout est là</source>
        <translation>✓ all is there</translation>
    </message>
    <message>
        <source>✕ refusée</source>
        <translation>✕ refused</translation>
    </message>
    <message>
        <source>✗ il y a un écart</source>
        <translation>✗ there is a gap</translation>
    </message>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Article (nature)</source>
        <translation>Account (nature)</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Opération</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Libellé du chapitre</source>
        <translation>Label of the chapter</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Dépense ou recette</source>
        <translation>Spending or revenue</translation>
    </message>
    <message>
        <source>Réel ou ordre</source>
        <translation>Real or order</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Financial year</translation>
    </message>
    <message>
        <source>Étape (BP, DM…)</source>
        <translation>Step (BP, DM…)</translation>
    </message>
    <message>
        <source>Collectivité</source>
        <translation>Local authority</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Budget précédent</source>
        <translation>Previous budget</translation>
    </message>
    <message>
        <source>Reports N-1</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Voté</source>
        <translation>Voted</translation>
    </message>
    <message>
        <source>Crédits ouverts</source>
        <translation>Open credits</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>Restes à réaliser</source>
        <translation>Commitments carried over</translation>
    </message>
    <message>
        <source>Engagé</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Engagé non mandaté</source>
        <translation>Committed, not ordered</translation>
    </message>
    <message>
        <source>Liquidé</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Disponible</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Rattachements</source>
        <translation>Accruals</translation>
    </message>
    <message>
        <source>Budget primitif</source>
        <translation>Initial budget</translation>
    </message>
    <message>
        <source>Budget supplémentaire</source>
        <translation>Supplementary budget</translation>
    </message>
    <message>
        <source>Décisions modificatives</source>
        <translation>Amending decisions</translation>
    </message>
    <message>
        <source>Virements de crédits</source>
        <translation>Transfers of credits</translation>
    </message>
    <message>
        <source>Réalisé du mois</source>
        <translation>Executed in the month</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Taux (non lu)</source>
        <translation>Rate (not read)</translation>
    </message>
    <message>
        <source>Non lue</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Au-dessus du tableau</source>
        <translation>Above the table</translation>
    </message>
    <message>
        <source>Titres des colonnes</source>
        <translation>Titles of the columns</translation>
    </message>
    <message>
        <source>Titre de section ou de chapitre</source>
        <translation>Title of a section or chapter</translation>
    </message>
    <message>
        <source>Ligne du budget</source>
        <translation>Line of the budget</translation>
    </message>
    <message>
        <source>Sous-total</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ligne « dont »</source>
        <translation>“Of which” row</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ligne vide</source>
        <translation>Empty row</translation>
    </message>
    <message>
        <source>Laissée de côté</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Zéros perdus</source>
        <translation>Lost zeros</translation>
    </message>
    <message>
        <source>Code nettoyé</source>
        <translation>Cleaned code</translation>
    </message>
    <message>
        <source>Code et libellé séparés</source>
        <translation>Code and label set apart</translation>
    </message>
    <message>
        <source>Signe du montant</source>
        <translation>Sign of the amount</translation>
    </message>
    <message>
        <source>Nombre gardé en texte</source>
        <translation>Number kept as text</translation>
    </message>
    <message>
        <source>Fraction de centime</source>
        <translation>Fraction of a cent</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Code repris de la ligne au-dessus</source>
        <translation>Code taken from the row above</translation>
    </message>
    <message>
        <source>Dépense ou recette déduite</source>
        <translation>Spending or revenue deduced</translation>
    </message>
    <message>
        <source>Montant calculé</source>
        <translation>Amount worked out</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Importer « {fichier} »</source>
        <translation>Import “{fichier}”</translation>
    </message>
    <message>
        <source>Dé&amp;faire ce choix</source>
        <translation>&amp;Undo this choice</translation>
    </message>
    <message>
        <source>Revenir sur le dernier choix (Ctrl+Z)</source>
        <translation>Take back the last choice (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Se &amp;souvenir de cette présentation</source>
        <translation>Remem&amp;ber this layout</translation>
    </message>
    <message>
        <source>Le prochain fichier qui a les mêmes titres sera lu de la même façon.</source>
        <translation>The next file with the same titles will be read in the same way.</translation>
    </message>
    <message>
        <source>&amp;Importer</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Lecture de {fichier}</source>
        <translation>Reading {fichier}</translation>
    </message>
    <message>
        <source>Voici le début du fichier ; la suite se lit…</source>
        <translation>Here is the start of the file; the rest is being read…</translation>
    </message>
    <message>
        <source>Analyse du tableau…</source>
        <translation>Understanding the table…</translation>
    </message>
    <message>
        <source>Analyse de {fichier}</source>
        <translation>Understanding {fichier}</translation>
    </message>
    <message>
        <source>le rôle d&apos;une colonne</source>
        <translation>the role of a column</translation>
    </message>
    <message>
        <source>le rôle de lignes</source>
        <translation>the role of rows</translation>
    </message>
    <message>
        <source>les titres des colonnes</source>
        <translation>the titles of the columns</translation>
    </message>
    <message>
        <source>les feuilles lues</source>
        <translation>the sheets read</translation>
    </message>
    <message>
        <source>une réponse</source>
        <translation>an answer</translation>
    </message>
    <message>
        <source>l&apos;identité</source>
        <translation>the identity</translation>
    </message>
    <message>
        <source>une réparation</source>
        <translation>a repair</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copier la sélection</source>
        <translation>Copy the selection</translation>
    </message>
    <message>
        <source>Copier tout le tableau</source>
        <translation>Copy the whole table</translation>
    </message>
    <message>
        <source>Tout déplier</source>
        <translation>Open all</translation>
    </message>
    <message>
        <source>Tout replier</source>
        <translation>Close all</translation>
    </message>
    <message>
        <source>Exporter vers Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
</context>
<context>
    <name>Tableau</name>
    <message>
        <source>Budget primitif</source>
        <translation>Initial budget</translation>
    </message>
    <message>
        <source>Budget supplémentaire</source>
        <translation>Supplementary budget</translation>
    </message>
    <message>
        <source>Ce classeur contient plusieurs budgets et ne donne pas le SIRET de chacun : lequel importer d&apos;abord ?</source>
        <translation>This workbook holds several budgets and does not give the SIRET of each: which one to import first?</translation>
    </message>
    <message>
        <source>Ce fichier s&apos;importe par la page Données, bouton « Compléter l&apos;extrait ».</source>
        <translation>This file is imported from the Data page, button &quot;Complete the extract&quot;.</translation>
    </message>
    <message>
        <source>Ce tableau n&apos;a pas d&apos;en-tête : dites ce que contiennent les colonnes {lettres} (voté, crédits ouverts, réalisé…).</source>
        <translation>This table has no header: say what the columns {lettres} hold (voted, open credits, executed…).</translation>
    </message>
    <message>
        <source>Choisissez une recette exportée par BudgetLocal, ou importez le tableau sans recette : elle sera proposée de nouveau.</source>
        <translation>Choose a recette exported by BudgetLocal, or import the table without one: it will be offered again.</translation>
    </message>
    <message>
        <source>Compte administratif</source>
        <translation>Administrative account</translation>
    </message>
    <message>
        <source>Compte financier unique</source>
        <translation>Single financial account</translation>
    </message>
    <message>
        <source>Dans cette balance, {nombre} comptes ont un solde qui n&apos;est pas celui de leurs opérations : un montant a été changé.</source>
        <translation>In this balance, {nombre} accounts have a balance that is not that of their movements: an amount was changed.</translation>
    </message>
    <message>
        <source>Dans les montants comme « 1.234 » ou « 1,234 », que sépare le signe ?</source>
        <translation>In amounts such as &quot;1.234&quot; or &quot;1,234&quot;, what does the sign separate?</translation>
    </message>
    <message>
        <source>De quel exercice est ce tableau ?</source>
        <translation>Which financial year is this table of?</translation>
    </message>
    <message>
        <source>Des dépenses</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>Des recettes</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Deux colonnes disent le même montant avec des chiffres différents ({premiere}, {seconde}) : laquelle importer ?</source>
        <translation>Two columns say the same amount with different figures ({premiere}, {seconde}): which one to import?</translation>
    </message>
    <message>
        <source>Décision modificative</source>
        <translation>Amending decision</translation>
    </message>
    <message>
        <source>En euros</source>
        <translation>In euros</translation>
    </message>
    <message>
        <source>En milliers d&apos;euros</source>
        <translation>In thousands of euros</translation>
    </message>
    <message>
        <source>En millions d&apos;euros</source>
        <translation>In millions of euros</translation>
    </message>
    <message>
        <source>Exportez de votre logiciel financier le budget par chapitre et par article (avec les codes), ou importez le document TotEM (XML).</source>
        <translation>Export from your finance package the budget by chapter and account (with their codes), or import the TotEM document (XML).</translation>
    </message>
    <message>
        <source>Importer les lignes telles qu&apos;elles sont</source>
        <translation>Import the rows as they are</translation>
    </message>
    <message>
        <source>La colonne « {titre} » dit la même chose qu&apos;une autre : elle est laissée de côté.</source>
        <translation>The column &quot;{titre}&quot; says the same as another one: it is left out.</translation>
    </message>
    <message>
        <source>Le fichier cite plusieurs exercices : duquel s&apos;agit-il ?</source>
        <translation>The file names several financial years: which one is it?</translation>
    </message>
    <message>
        <source>Le fichier ne donne pas le SIRET du budget : lequel est-ce ?</source>
        <translation>The file does not give the SIRET of the budget: which one is it?</translation>
    </message>
    <message>
        <source>Le fichier {nom} est {nature}.</source>
        <translation>The file {nom} is {nature}.</translation>
    </message>
    <message>
        <source>Le fichier {nom} {constat}.</source>
        <translation>The file {nom} {constat}.</translation>
    </message>
    <message>
        <source>Le montant engagé comprend-il ce qui est déjà mandaté (ou titré) ?</source>
        <translation>Does the committed amount include what is already paid out (or invoiced)?</translation>
    </message>
    <message>
        <source>Les additionner : chacun est une partie du budget</source>
        <translation>Add them up: each is a part of the budget</translation>
    </message>
    <message>
        <source>Les laisser de côté</source>
        <translation>Leave them out</translation>
    </message>
    <message>
        <source>Les lignes de ce tableau ({feuille}) sont-elles des dépenses ou des recettes ?</source>
        <translation>Are the rows of this table ({feuille}) spending or revenue?</translation>
    </message>
    <message>
        <source>Les tenir pour inconnues</source>
        <translation>Take them as unknown</translation>
    </message>
    <message>
        <source>N&apos;importer que {tableau}</source>
        <translation>Import {tableau} only</translation>
    </message>
    <message>
        <source>Non, ce sont d&apos;autres lignes</source>
        <translation>No, they are other rows</translation>
    </message>
    <message>
        <source>Non, il s&apos;y ajoute</source>
        <translation>No, it comes on top</translation>
    </message>
    <message>
        <source>Oui, il comprend le mandaté</source>
        <translation>Yes, it includes it</translation>
    </message>
    <message>
        <source>Oui, ne les compter qu&apos;une fois</source>
        <translation>Yes, count them once</translation>
    </message>
    <message>
        <source>Situation en cours d&apos;année</source>
        <translation>Execution statement during the year</translation>
    </message>
    <message>
        <source>aucun montant par chapitre ou par article</source>
        <translation>no amount by chapter or account</translation>
    </message>
    <message>
        <source>autre version des mêmes comptes : écartée à votre demande</source>
        <translation>another version of the same accounts: left out as you asked</translation>
    </message>
    <message>
        <source>c&apos;est un tableau de budget</source>
        <translation>it is a budget table</translation>
    </message>
    <message>
        <source>chapitres détaillés par article</source>
        <translation>chapters detailed by account</translation>
    </message>
    <message>
        <source>code débarrassé de ce qui l&apos;entoure</source>
        <translation>code freed from what was around it</translation>
    </message>
    <message>
        <source>code et libellé étaient dans la même cellule</source>
        <translation>code and label were in one cell</translation>
    </message>
    <message>
        <source>crédits ouverts = BP + BS + DM + virements + RAR</source>
        <translation>open credits = BP + BS + DM + transfers + RAR</translation>
    </message>
    <message>
        <source>crédits ouverts = BP + BS + DM + virements, sans les RAR</source>
        <translation>open credits = BP + BS + DM + transfers, without the RAR</translation>
    </message>
    <message>
        <source>des agrégats publiés par l&apos;OFGL, pas le budget d&apos;une collectivité</source>
        <translation>aggregates published by the OFGL, not the budget of a collectivité</translation>
    </message>
    <message>
        <source>des comptes individuels publiés par la DGFiP, pas le budget d&apos;une collectivité</source>
        <translation>individual accounts published by the DGFiP, not the budget of a collectivité</translation>
    </message>
    <message>
        <source>disponible = crédits ouverts − engagé</source>
        <translation>available = open credits − committed</translation>
    </message>
    <message>
        <source>disponible = crédits ouverts − engagé − mandaté</source>
        <translation>available = open credits − committed − executed</translation>
    </message>
    <message>
        <source>disponible = crédits ouverts − mandaté</source>
        <translation>available = open credits − executed</translation>
    </message>
    <message>
        <source>dépense ou recette : on ne sait pas encore</source>
        <translation>spending or revenue: not known yet</translation>
    </message>
    <message>
        <source>est une recette abîmée</source>
        <translation>is a damaged recette</translation>
    </message>
    <message>
        <source>feuille masquée : une ancienne version ou un calcul</source>
        <translation>hidden sheet: an old version or a calculation</translation>
    </message>
    <message>
        <source>feuille vide</source>
        <translation>empty sheet</translation>
    </message>
    <message>
        <source>La section d&apos;investissement n&apos;est pas équilibrée : {depenses} de dépenses, {recettes} de recettes.</source>
        <translation>The investment section does not balance: {depenses} of spending, {recettes} of revenue.</translation>
    </message>
    <message>
        <source>Aucun code de fonction du fichier n&apos;a de zéro de tête : un tableur a pu les perdre. Ceux qui existent avec et sans zéro sont laissés comme ils sont écrits ({codes}) : vérifiez-les.</source>
        <translation>No function code of the file begins with a zero: a spreadsheet may have lost them. Those that exist with and without a zero are left as they are written ({codes}): check them.</translation>
    </message>
    <message>
        <source>Cette balance n&apos;est pas définitive (BAL = {etat}) : ses montants peuvent encore changer.</source>
        <translation>This balance is not final (BAL = {etat}): its amounts may still change.</translation>
    </message>
    <message>
        <source>Demandez la balance définitive au comptable, ou prenez celle de data.economie.gouv.fr, sans la modifier.</source>
        <translation>Ask the public accountant for the final balance, or take the one of data.economie.gouv.fr, without changing it.</translation>
    </message>
    <message>
        <source>Importez le fichier d&apos;origine, nommé sur la feuille Source de ce classeur ; pour saisir un budget dans un tableur, prenez « Créer un modèle Excel ».</source>
        <translation>Import the original file, named on the Source sheet of this workbook; to type a budget into a spreadsheet, take “Make an Excel template”.</translation>
    </message>
    <message>
        <source>La balance des comptes {nom} ne peut pas être importée : {raison}.</source>
        <translation>The balance of accounts {nom} cannot be imported: {raison}.</translation>
    </message>
    <message>
        <source>La section de fonctionnement n&apos;est pas équilibrée : {depenses} de dépenses, {recettes} de recettes.</source>
        <translation>The operating section does not balance: {depenses} of spending, {recettes} of revenue.</translation>
    </message>
    <message>
        <source>Le fichier ne dit pas son unité et ses montants sont très petits : sont-ils en euros ?</source>
        <translation>The file does not give its unit and its amounts are very small: are they in euros?</translation>
    </message>
    <message>
        <source>Le tableau {place} donne par chapitre ce que d&apos;autres détaillent, et aussi des chapitres qu&apos;eux n&apos;ont pas ({chapitres}) : est-ce un récapitulatif ?</source>
        <translation>The table {place} gives by chapter what others detail, and also chapters that they do not have ({chapitres}): is it a summary?</translation>
    </message>
    <message>
        <source>Le total des soldes débiteurs de la balance n&apos;est pas celui des soldes créditeurs : {ecart} d&apos;écart. Une ligne manque, ou des lignes ont été ajoutées.</source>
        <translation>The total of the debit balances is not that of the credit balances: {ecart} apart. A row is missing, or rows were added.</translation>
    </message>
    <message>
        <source>Non, il s&apos;ajoute au détail</source>
        <translation>No, it adds to the detail</translation>
    </message>
    <message>
        <source>Oui, n&apos;importer que le détail</source>
        <translation>Yes, import the detail only</translation>
    </message>
    <message>
        <source>Vient d&apos;une balance des comptes : seul le réalisé est connu, compte par compte. Les crédits, les restes à réaliser, les engagements et les reports (001, 002) n&apos;y sont pas : ils restent inconnus. Section et chapitre sont déduits du plan de comptes.</source>
        <translation>Comes from a balance of accounts: only what was executed is known, account by account. Credits, restes à réaliser, commitments and carried-over results (001, 002) are not in it: they stay unknown. Section and chapter are deduced from the chart of accounts.</translation>
    </message>
    <message>
        <source>c&apos;est la balance des comptes d&apos;un budget</source>
        <translation>it is the balance of accounts of one budget</translation>
    </message>
    <message>
        <source>feuille sans balance des comptes</source>
        <translation>sheet without a balance of accounts</translation>
    </message>
    <message>
        <source>laissée de côté à votre demande</source>
        <translation>left out as you asked</translation>
    </message>
    <message>
        <source>le compte {compte} est la somme de comptes plus détaillés, qui y sont aussi</source>
        <translation>account {compte} is the sum of finer accounts, which are in it too</translation>
    </message>
    <message>
        <source>le compte {compte} y est deux fois</source>
        <translation>account {compte} is in it twice</translation>
    </message>
    <message>
        <source>le signe dit le sens : les dépenses sont écrites en négatif, les recettes en positif</source>
        <translation>the sign tells the direction: spending is written below zero, revenue above</translation>
    </message>
    <message>
        <source>le tableur a perdu les zéros de tête du code : le plan de comptes les rend</source>
        <translation>the spreadsheet lost the leading zeros of the code: the chart of accounts gives them back</translation>
    </message>
    <message>
        <source>les décimales : un virgule deux</source>
        <translation>the decimals: one point two</translation>
    </message>
    <message>
        <source>les milliers : mille deux cents</source>
        <translation>the thousands: one thousand two hundred</translation>
    </message>
    <message>
        <source>ligne sans compte : total de la balance</source>
        <translation>row without an account: total of the balance</translation>
    </message>
    <message>
        <source>ligne « dont » : fait partie d&apos;une autre ligne</source>
        <translation>&quot;of which&quot; row: part of another row</translation>
    </message>
    <message>
        <source>montant arrondi au centime</source>
        <translation>amount rounded to the cent</translation>
    </message>
    <message>
        <source>montant calculé, qu&apos;aucune colonne ne donne</source>
        <translation>amount worked out, which no column gives</translation>
    </message>
    <message>
        <source>montants déjà donnés par les lignes du chapitre</source>
        <translation>amounts already given by the rows of the chapter</translation>
    </message>
    <message>
        <source>montants ramenés en euros</source>
        <translation>amounts brought to euros</translation>
    </message>
    <message>
        <source>montants sans compte ni chapitre</source>
        <translation>amounts without account or chapter</translation>
    </message>
    <message>
        <source>n&apos;a pas pu être lu</source>
        <translation>could not be read</translation>
    </message>
    <message>
        <source>n&apos;a pas pu être écrit</source>
        <translation>could not be written</translation>
    </message>
    <message>
        <source>n&apos;est pas une recette d&apos;import de BudgetLocal</source>
        <translation>is not an import recette of BudgetLocal</translation>
    </message>
    <message>
        <source>ni dépense ni recette budgétaire : sert aux contrôles</source>
        <translation>neither budgetary spending nor income: used for the checks</translation>
    </message>
    <message>
        <source>ni son titre ni son contenu ne sont connus</source>
        <translation>neither its title nor its content is known</translation>
    </message>
    <message>
        <source>nombre gardé comme du texte dans le classeur</source>
        <translation>number kept as text in the workbook</translation>
    </message>
    <message>
        <source>opérations budgétaires nettes des annulations</source>
        <translation>budgetary operations net of cancellations</translation>
    </message>
    <message>
        <source>page imprimée deux fois : déjà lue plus haut</source>
        <translation>page printed twice: read above already</translation>
    </message>
    <message>
        <source>par son contenu</source>
        <translation>by its content</translation>
    </message>
    <message>
        <source>par son titre</source>
        <translation>by its title</translation>
    </message>
    <message>
        <source>par votre réponse</source>
        <translation>by your answer</translation>
    </message>
    <message>
        <source>récapitulatif par chapitre de ce que d&apos;autres feuilles détaillent</source>
        <translation>summary by chapter of what other sheets detail</translation>
    </message>
    <message>
        <source>sens déduit des comptes</source>
        <translation>direction deduced from the accounts</translation>
    </message>
    <message>
        <source>signe écrit d&apos;une façon que le tableur ne lit pas : montant négatif</source>
        <translation>sign written in a way that the spreadsheet does not read: negative amount</translation>
    </message>
    <message>
        <source>solde = balance d&apos;entrée + opérations de l&apos;année</source>
        <translation>balance = opening balance + movements of the year</translation>
    </message>
    <message>
        <source>sous-total : répète les lignes qu&apos;il additionne</source>
        <translation>subtotal: repeats the rows that it adds up</translation>
    </message>
    <message>
        <source>sous-totaux et totaux égaux à la somme de leurs lignes</source>
        <translation>subtotals and totals equal to the sum of their rows</translation>
    </message>
    <message>
        <source>total : répète les lignes du tableau</source>
        <translation>total: repeats the rows of the table</translation>
    </message>
    <message>
        <source>total des soldes débiteurs = total des soldes créditeurs</source>
        <translation>total of the debit balances = total of the credit balances</translation>
    </message>
    <message>
        <source>un modèle de formules, sans aucun montant</source>
        <translation>a template of formulas, without any amount</translation>
    </message>
    <message>
        <source>un modèle vide : tous ses montants sont à zéro</source>
        <translation>an empty template: all its amounts are zero</translation>
    </message>
    <message>
        <source>un montant y est illisible</source>
        <translation>an amount in it cannot be read</translation>
    </message>
    <message>
        <source>un tableau de codes ou de comptes, sans aucun montant</source>
        <translation>a table of codes or accounts, without any amount</translation>
    </message>
    <message>
        <source>un tableau de plus de 300 000 lignes : le budget d&apos;une grande ville en a dix fois moins</source>
        <translation>a table of more than 300,000 rows: the budget of a large city has ten times fewer</translation>
    </message>
    <message>
        <source>un tableau dont les comptes ne sont pas ceux d&apos;un plan de comptes français (M57, M14, M4…)</source>
        <translation>a table whose accounts are not those of a French chart of accounts (M57, M14, M4…)</translation>
    </message>
    <message>
        <source>un tableau exporté par BudgetLocal, fait pour être lu et non réimporté</source>
        <translation>a table exported by BudgetLocal, made to be read and not imported again</translation>
    </message>
    <message>
        <source>un tableau sans compte ni chapitre : aucun code d&apos;article ou de chapitre n&apos;y est</source>
        <translation>a table without account or chapter: it holds no code of either</translation>
    </message>
    <message>
        <source>une balance des comptes de la DGFiP, pas un budget</source>
        <translation>a DGFiP trial balance, not a budget</translation>
    </message>
    <message>
        <source>une balance générale par groupes de chapitres, sans compte ni chapitre de vote</source>
        <translation>a general balance by groups of chapters, without accounts or voted chapters</translation>
    </message>
    <message>
        <source>une liste de mandats ou de paiements, un par ligne, pas un budget</source>
        <translation>a list of payment orders or payments, one a row, not a budget</translation>
    </message>
    <message>
        <source>une liste de subventions, pas un budget</source>
        <translation>a list of grants, not a budget</translation>
    </message>
    <message>
        <source>vient d&apos;une version plus récente de BudgetLocal</source>
        <translation>comes from a newer version of BudgetLocal</translation>
    </message>
    <message>
        <source>{budget} (feuilles {feuilles})</source>
        <translation>{budget} (sheets {feuilles})</translation>
    </message>
    <message>
        <source>{nombre} cellules de montant ne peuvent pas être lues ({exemples}).</source>
        <translation>{nombre} amount cells cannot be read ({exemples}).</translation>
    </message>
    <message>
        <source>{nombre} chapitres n&apos;ont aucun article alors que les autres en ont : leur montant est importé au niveau du chapitre.</source>
        <translation>{nombre} chapters have no account while the others have some: their amount is imported at chapter level.</translation>
    </message>
    <message>
        <source>{nombre} lignes d&apos;ordre peuvent être entre sections (040, 042) ou dans leur section (041, 043) : une balance ne le dit pas, elles sont montrées entre sections.</source>
        <translation>{nombre} order lines may be between sections (040, 042) or within their section (041, 043): a balance does not tell, they are shown between sections.</translation>
    </message>
    <message>
        <source>{nombre} lignes ne sont détaillées que par chapitre : elles sont importées à ce niveau, sans compte.</source>
        <translation>{nombre} rows are detailed by chapter only: they are imported at that level, without account.</translation>
    </message>
    <message>
        <source>{nombre} lignes ont des montants mais ni compte ni chapitre, et ne sont la somme d&apos;aucune autre ({exemples}) : elles ne peuvent pas être importées.</source>
        <translation>{nombre} rows have amounts but no account nor chapter, and are the sum of no others ({exemples}): they cannot be imported.</translation>
    </message>
    <message>
        <source>{nombre} lignes répètent une autre ligne à l&apos;identique ({exemples}) : elles sont gardées. Si elles ont été collées deux fois, laissez-les de côté.</source>
        <translation>{nombre} lines repeat another line exactly ({exemples}): they are kept. If they were pasted twice, leave them out.</translation>
    </message>
    <message>
        <source>{nombre} lignes répètent à l&apos;identique des lignes placées plus haut : une page imprimée deux fois ?</source>
        <translation>{nombre} rows repeat rows above exactly: a page printed twice?</translation>
    </message>
    <message>
        <source>{nombre} sous-totaux ou totaux du fichier ne sont pas la somme de leurs lignes ({exemples}) : une ligne manque, ou un montant a été changé.</source>
        <translation>{nombre} subtotals or totals of the file are not the sum of their rows ({exemples}): a row is missing, or an amount was changed.</translation>
    </message>
    <message>
        <source>{tableaux} portent sur les mêmes comptes ({communs} en commun, dont {egaux} aux mêmes montants) : plusieurs versions, ou plusieurs parties du budget ?</source>
        <translation>{tableaux} are about the same accounts ({communs} in common, {egaux} of them with equal amounts): several versions, or several parts of the budget?</translation>
    </message>
    <message>
        <source>« {titre} », colonne {colonne}</source>
        <translation>&quot;{titre}&quot;, column {colonne}</translation>
    </message>
    <message>
        <source>À quelle étape du budget ce tableau correspond-il ?</source>
        <translation>Which step of the budget is this table?</translation>
    </message>
    <message>
        <source>à votre demande</source>
        <translation>as you asked</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Ajoutez au modèle une disposition « Titre seul », ou n&apos;en choisissez aucun.</source>
        <translation>Add a “Title only” layout to the template, or choose none.</translation>
    </message>
    <message>
        <source>Aucune disposition du modèle « {nom} » n&apos;a d&apos;emplacement de titre dans la diapositive.</source>
        <translation>No layout of the template “{nom}” has a title placeholder inside the slide.</translation>
    </message>
    <message>
        <source>Choisissez un modèle d&apos;au moins {largeur} cm sur {hauteur} cm, ou n&apos;en choisissez aucun.</source>
        <translation>Choose a template of at least {largeur} cm by {hauteur} cm, or choose none.</translation>
    </message>
    <message>
        <source>Choisissez un modèle {formats} sans macro, ou n&apos;en choisissez aucun.</source>
        <translation>Choose a template ({formats}) without macros, or choose none.</translation>
    </message>
    <message>
        <source>Le modèle « {nom} » contient des macros.</source>
        <translation>The template “{nom}” holds macros.</translation>
    </message>
    <message>
        <source>Le modèle « {nom} » est abîmé.</source>
        <translation>The template “{nom}” is damaged.</translation>
    </message>
    <message>
        <source>Le modèle « {nom} » est vide ou trop gros (au plus {taille} Mo).</source>
        <translation>The template “{nom}” is empty or too large (at most {taille} MB).</translation>
    </message>
    <message>
        <source>Le modèle « {nom} » ne peut pas être lu.</source>
        <translation>The template “{nom}” cannot be read.</translation>
    </message>
    <message>
        <source>Les diapositives du modèle font {largeur} cm sur {hauteur} cm : c&apos;est trop petit.</source>
        <translation>The slides of the template are {largeur} cm by {hauteur} cm: that is too small.</translation>
    </message>
    <message>
        <source>Les emplacements du modèle « {nom} » sortent de ses diapositives.</source>
        <translation>The placeholders of the template “{nom}” stand outside its slides.</translation>
    </message>
    <message>
        <source>Remettez ses dispositions à la taille de ses diapositives, ou n&apos;en choisissez aucun.</source>
        <translation>Bring its layouts back to the size of its slides, or choose none.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;est pas un modèle que BudgetLocal lit.</source>
        <translation>“{nom}” is no template that BudgetLocal reads.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Contraste élevé</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>TicketTable</name>
    <message>
        <source>{nom} : {mots}.</source>
        <translation>{nom}: {mots}.</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>&amp;Montant payé</source>
        <translation>&amp;Amount paid</translation>
    </message>
    <message>
        <source>Ce que le contribuable a payé, en euros et centimes</source>
        <translation>What the taxpayer paid, in euros and cents</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Ce que c&apos;est</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Ticket du contribuable</source>
        <translation>Receipt of the taxpayer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Calendrier des opérations</source>
        <translation>Calendar of the operations</translation>
    </message>
    <message>
        <source>Aucune opération.</source>
        <translation>No operation.</translation>
    </message>
    <message>
        <source>Flèches gauche et droite : avancer ou reculer l&apos;opération d&apos;un an ; haut et bas : en choisir une autre.</source>
        <translation>Left and right arrows: move the operation a year earlier or later; up and down: choose another one.</translation>
    </message>
</context>
<context>
    <name>TogetherPane</name>
    <message>
        <source>Budgets réunis</source>
        <translation>Budgets together</translation>
    </message>
    <message>
        <source>Aucun budget n&apos;a de situation ni de compte à cette date.</source>
        <translation>No budget has a statement or an account at this date.</translation>
    </message>
    <message>
        <source>Réalisé de chaque budget, mouvements réels. Un budget sans situation à cette date reste inconnu, et le total avec lui.</source>
        <translation>Executed of each budget, real movements. A budget without a statement at this date stays unknown, and the total with it.</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Versions de l&apos;indicateur</source>
        <translation>Versions of the indicator</translation>
    </message>
    <message>
        <source>&amp;Reprendre cette version</source>
        <translation>&amp;Take this version back</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s), la plus récente d&apos;abord.</source>
        <translation>
            <numerusform>%n version, the latest first.</numerusform>
            <numerusform>%n versions, the latest first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un indicateur du catalogue n&apos;a pas de versions ; enregistrez-le sous un autre code pour le changer.</source>
        <translation>An indicator of the catalogue has no versions; save it under another code to change it.</translation>
    </message>
</context>
<context>
    <name>VoteBar</name>
    <message>
        <source>&amp;Vote des taux</source>
        <translation>&amp;Vote of rates</translation>
    </message>
    <message>
        <source>Vote que la page montre</source>
        <translation>Vote that the page shows</translation>
    </message>
    <message>
        <source>A&amp;nnée</source>
        <translation>Y&amp;ear</translation>
    </message>
    <message>
        <source>Année du prochain vote à créer</source>
        <translation>Year of the next vote to begin</translation>
    </message>
    <message>
        <source>à taper</source>
        <translation>to type</translation>
    </message>
    <message>
        <source>N&amp;ouveau vote</source>
        <translation>Ne&amp;w vote</translation>
    </message>
    <message>
        <source>&amp;Reprendre le REI…</source>
        <translation>Fill from the &amp;REI…</translation>
    </message>
    <message>
        <source>Remplir bases et taux de l&apos;an dernier depuis le fichier REI importé, ou l&apos;extrait</source>
        <translation>Fill last year&apos;s bases and rates from the imported REI file, or the extract</translation>
    </message>
    <message>
        <source>Ce vo&amp;te</source>
        <translation>&amp;This vote</translation>
    </message>
    <message>
        <source>Re&amp;nommer…</source>
        <translation>Re&amp;name…</translation>
    </message>
    <message>
        <source>S&amp;upprimer</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>VoteForm</name>
    <message>
        <source>Bases et taux, comme sur l&apos;état 1259</source>
        <translation>Bases and rates, as on form 1259</translation>
    </message>
    <message>
        <source>Ce que la loi demande encore</source>
        <translation>What else the law needs</translation>
    </message>
    <message>
        <source>Pour une dérogation aux liens (facultatif)</source>
        <translation>For a derogation from the links (optional)</translation>
    </message>
</context>
<context>
    <name>VoteStore</name>
    <message>
        <source>le vote « {nom} »</source>
        <translation>the vote “{nom}”</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Accueil</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Lire un budget local, vérifier qu&apos;il est juste, suivre son exécution, repartir avec des graphiques. Tout reste sur cet ordinateur.</source>
        <translation>Read a local budget, check that it is right, follow its execution, leave with charts. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ouvrir un fichier de &amp;budget…</source>
        <translation>Open a &amp;budget file…</translation>
    </message>
    <message>
        <source>TotEM ou CFU en XML, ou l&apos;export Excel ou csv de votre logiciel</source>
        <translation>TotEM or CFU in XML, or the Excel or csv export of your software</translation>
    </message>
    <message>
        <source>Ouvrir un &amp;classeur…</source>
        <translation>Open a &amp;workbook…</translation>
    </message>
    <message>
        <source>Un fichier .budgetlocal que vous avez enregistré</source>
        <translation>A .budgetlocal file that you saved</translation>
    </message>
    <message>
        <source>Voir la &amp;démonstration</source>
        <translation>See the &amp;demonstration</translation>
    </message>
    <message>
        <source>Les budgets d&apos;une commune fictive, pour essayer</source>
        <translation>The budgets of a fictitious commune, to try</translation>
    </message>
    <message>
        <source>Chercher une c&amp;ollectivité…</source>
        <translation>Look up a c&amp;ollectivité…</translation>
    </message>
    <message>
        <source>Ce que les données publiques disent d&apos;elle, sans importer de budget</source>
        <translation>What public data say of it, without importing a budget</translation>
    </message>
    <message>
        <source>Fichiers récents</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Les classeurs que vous enregistrez apparaîtront ici.</source>
        <translation>The workbooks that you save will appear here.</translation>
    </message>
    <message>
        <source>Ou déposez vos fichiers ici</source>
        <translation>Or drop your files here</translation>
    </message>
    <message>
        <source>Sont reconnus : les documents budgétaires TotEM (BP, BS, DM, CA) et les comptes financiers uniques (CFU), en XML, les tableaux Excel, LibreOffice et csv de votre logiciel financier, les classeurs .budgetlocal, et les fichiers officiels de l&apos;OFGL, de la DGFiP, de la DGCL et de l&apos;INSEE. Plusieurs à la fois si vous voulez.</source>
        <translation>Recognised: TotEM budget documents (BP, BS, DM, CA) and single financial accounts (CFU) in XML, the Excel, LibreOffice and csv tables of your accounting software, .budgetlocal workbooks, and the official files of OFGL, DGFiP, DGCL and INSEE. Several at a time if you like.</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Titre et texte</source>
        <translation>Title and text</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Vide : le titre proposé.</source>
        <translation>Empty: the proposed title.</translation>
    </message>
    <message>
        <source>Te&amp;xte</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Vos mots, un paragraphe par ligne ; {nom} tient la place d&apos;un nombre.</source>
        <translation>Your words, one paragraph a line; {nom} stands for a number.</translation>
    </message>
    <message>
        <source>Ce qui sera lu</source>
        <translation>What will be read</translation>
    </message>
    <message>
        <source>&amp;Revenir au texte proposé</source>
        <translation>&amp;Back to the proposed text</translation>
    </message>
    <message>
        <source>&amp;Nombre</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>Un nombre du budget, qui suivra les imports suivants.</source>
        <translation>A number of the budget, which will follow later imports.</translation>
    </message>
    <message>
        <source>&amp;Insérer</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>Aucun nombre ne s&apos;appelle ainsi, il restera tel quel : {noms}</source>
        <translation>No number has this name, it will stay as it is: {noms}</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>L&apos;essentiel en une page</source>
        <translation>The essentials on one page</translation>
    </message>
    <message>
        <source>Le budget en détail</source>
        <translation>The budget in detail</translation>
    </message>
    <message>
        <source>Les données de référence sur chaque collectivité</source>
        <translation>The reference data on every collectivité</translation>
    </message>
    <message>
        <source>Ce qui a été réalisé</source>
        <translation>What was carried out</translation>
    </message>
    <message>
        <source>Est-ce juste au centime ?</source>
        <translation>Is it right to the cent?</translation>
    </message>
    <message>
        <source>Les années à venir : scénarios, investissements, emprunts</source>
        <translation>The years to come: scenarios, investments, loans</translation>
    </message>
    <message>
        <source>Les dotations de l&apos;État : votre commune, et ce qu&apos;une loi change</source>
        <translation>Grants of the State: your commune, and what a law changes</translation>
    </message>
    <message>
        <source>Les indicateurs, et les vôtres</source>
        <translation>The indicators, and your own</translation>
    </message>
    <message>
        <source>Où vont 1 000 € du budget, et le jeu</source>
        <translation>Where 1 000 € of the budget go, and the game</translation>
    </message>
    <message>
        <source>Voter les taux : produit, liens, plafonds, foyers types</source>
        <translation>Vote the rates: product, links, ceilings, typical households</translation>
    </message>
    <message>
        <source>Le compte est bon : d&apos;où vient l&apos;argent</source>
        <translation>The count is right: where the money comes from</translation>
    </message>
    <message>
        <source>Un œil sur ma ville : la santé financière en huit questions</source>
        <translation>An eye on my town: financial health in eight questions</translation>
    </message>
    <message>
        <source>Avec d&apos;autres collectivités, quand cela se compare</source>
        <translation>With other authorities, when it compares</translation>
    </message>
    <message>
        <source>Ce qui est dû, ce que cela coûte chaque année, jusqu&apos;à la fin</source>
        <translation>What is owed, what it costs each year, until the end</translation>
    </message>
    <message>
        <source>La présentation et la note du conseil, prêtes et contrôlées</source>
        <translation>The council&apos;s slides and note, ready and checked</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Donnée inconnue</source>
        <translation>Unknown data</translation>
    </message>
    <message>
        <source>Fermez-le s&apos;il est ouvert dans un tableur, ou choisissez un autre dossier.</source>
        <translation>Close it if it is open in a spreadsheet, or choose another folder.</translation>
    </message>
    <message>
        <source>Le fichier « {nom} » ne peut pas être écrit.</source>
        <translation>The file &quot;{nom}&quot; cannot be written.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>« n. d. » : le fichier ne dit rien ; ce n&apos;est pas zéro.</source>
        <translation>&quot;n. d.&quot;: the file says nothing; it is not zero.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Baisse</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Baisse sous zéro</source>
        <translation>Out, below zero</translation>
    </message>
    <message>
        <source>Base (invisible)</source>
        <translation>Base (invisible)</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Computed by</translation>
    </message>
    <message>
        <source>Catalogue des formules</source>
        <translation>Catalogue of formulas</translation>
    </message>
    <message>
        <source>Chiffres clés</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Cumul</source>
        <translation>Running sum</translation>
    </message>
    <message>
        <source>Définition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Empreinte SHA-256</source>
        <translation>SHA-256 hash</translation>
    </message>
    <message>
        <source>Extrait des données ouvertes</source>
        <translation>Extract of open data</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Hausse</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Hausse sous zéro</source>
        <translation>In, below zero</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Lu comme</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Variation en un an</source>
        <translation>Change in one year</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>années</source>
        <translation>years</translation>
    </message>
    <message>
        <source>nombre</source>
        <translation>number</translation>
    </message>
    <message>
        <source>unité de la source</source>
        <translation>unit of the source</translation>
    </message>
    <message>
        <source>Étape et montant</source>
        <translation>Step and amount</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>€ par habitant</source>
        <translation>€ per inhabitant</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Ce classeur n&apos;a pas encore de nom.</source>
        <translation>This workbook has no name yet.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom, ou confirmez le remplacement.</source>
        <translation>Choose another name, or confirm the replacement.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Choisissez un dossier et un nom avec Enregistrer sous.</source>
        <translation>Choose a folder and a name with Save as.</translation>
    </message>
    <message>
        <source>Choisissez un fichier .budgetlocal fait par BudgetLocal.</source>
        <translation>Choose a .budgetlocal file made by BudgetLocal.</translation>
    </message>
    <message>
        <source>Enregistrez sous un autre nom ou dans un autre dossier.</source>
        <translation>Save under another name or in another folder.</translation>
    </message>
    <message>
        <source>Enregistrez sous un autre nom pour garder les deux, ou confirmez le remplacement.</source>
        <translation>Save under another name to keep both, or confirm the replacement.</translation>
    </message>
    <message>
        <source>Fermez-le là où il est ouvert, ou travaillez sur une copie du fichier.</source>
        <translation>Close it where it is open, or work on a copy of the file.</translation>
    </message>
    <message>
        <source>Format {trouve} du fichier ; ce programme lit jusqu&apos;au format {connu}.</source>
        <translation>Format {trouve} of the file; this program reads up to format {connu}.</translation>
    </message>
    <message>
        <source>Gardez l&apos;existant, ou confirmez le remplacement.</source>
        <translation>Keep the existing one, or confirm the replacement.</translation>
    </message>
    <message>
        <source>Il a peut-être été déplacé ou renommé, ou le disque réseau n&apos;est pas branché. Cherchez-le avec Fichier &gt; Ouvrir.</source>
        <translation>It may have been moved or renamed, or the network drive is not connected. Look for it with File &gt; Open.</translation>
    </message>
    <message>
        <source>Installez la dernière version de BudgetLocal. Le fichier n&apos;a pas été touché.</source>
        <translation>Install the latest version of BudgetLocal. The file was not touched.</translation>
    </message>
    <message>
        <source>La copie a pu être interrompue : reprenez une sauvegarde ou redemandez le fichier.</source>
        <translation>The copy may have been interrupted: take a backup or ask for the file again.</translation>
    </message>
    <message>
        <source>La population doit être d&apos;au moins 1 habitant.</source>
        <translation>The population must be at least 1 inhabitant.</translation>
    </message>
    <message>
        <source>Laissez le champ vide pour la retirer.</source>
        <translation>Leave the field empty to take it away.</translation>
    </message>
    <message>
        <source>Laissez le champ vide pour reprendre celui du document, s&apos;il en donne un.</source>
        <translation>Leave the field empty to go back to that of the document, if it gives one.</translation>
    </message>
    <message>
        <source>Laissez le champ vide pour reprendre la population du document.</source>
        <translation>Leave the field empty to take the population of the document.</translation>
    </message>
    <message>
        <source>Le classeur « {nom} » est abîmé : une partie de son contenu manque ou ne se relit pas.</source>
        <translation>The workbook &quot;{nom}&quot; is damaged: part of its content is missing or cannot be read.</translation>
    </message>
    <message>
        <source>Le classeur « {nom} » est déjà ouvert.</source>
        <translation>The workbook &quot;{nom}&quot; is already open.</translation>
    </message>
    <message>
        <source>Le classeur « {nom} » est introuvable.</source>
        <translation>The workbook &quot;{nom}&quot; cannot be found.</translation>
    </message>
    <message>
        <source>Le classeur « {nom} » ne peut pas être lu.</source>
        <translation>The workbook &quot;{nom}&quot; cannot be read.</translation>
    </message>
    <message>
        <source>Le disque est peut-être plein ou protégé. Enregistrez ailleurs ; votre travail est toujours là et l&apos;ancien fichier est intact.</source>
        <translation>The disk may be full or protected. Save elsewhere; your work is still there and the former file is intact.</translation>
    </message>
    <message>
        <source>Le disque où BudgetLocal travaille est plein ou protégé.</source>
        <translation>The disk where BudgetLocal works is full or protected.</translation>
    </message>
    <message>
        <source>Le nom est vide.</source>
        <translation>The name is empty.</translation>
    </message>
    <message>
        <source>Le nom « {name} » est déjà pris.</source>
        <translation>The name “{name}” is already taken.</translation>
    </message>
    <message>
        <source>Le potentiel fiscal doit être supérieur à zéro.</source>
        <translation>The fiscal potential must be above zero.</translation>
    </message>
    <message>
        <source>Libérez de la place dans ce dossier, ou copiez le fichier ailleurs avant de l&apos;ouvrir. Le fichier n&apos;a pas été touché.</source>
        <translation>Make room in this folder, or copy the file elsewhere before opening it. The file was not touched.</translation>
    </message>
    <message>
        <source>Libérez de la place sur le disque de votre session, puis recommencez. Rien n&apos;a été changé.</source>
        <translation>Make room on the disk of your session, then try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Ouvert sur la machine {machine} depuis le {jour} à {heure}.</source>
        <translation>Open on the machine {machine} since {jour} at {heure}.</translation>
    </message>
    <message>
        <source>Reprenez une sauvegarde ou redemandez le fichier à la personne qui vous l&apos;a envoyé : la copie a pu être interrompue. Le fichier n&apos;a pas été touché.</source>
        <translation>Take a backup or ask the person who sent it for the file again: the copy may have been interrupted. The file was not touched.</translation>
    </message>
    <message>
        <source>Récupéré dans une autre fenêtre.</source>
        <translation>Taken up in another window.</translation>
    </message>
    <message>
        <source>S&apos;il a été chiffré, déchiffrez-le d&apos;abord avec le logiciel qui l&apos;a fait ; sinon reprenez une sauvegarde.</source>
        <translation>If it was encrypted, decrypt it first with the software that did it; otherwise take a backup.</translation>
    </message>
    <message>
        <source>Si c&apos;est un budget, prenez Fichier &gt; Importer.</source>
        <translation>If it is a budget, use File &gt; Import.</translation>
    </message>
    <message>
        <source>Un atterrissage corrigé doit dire pourquoi.</source>
        <translation>A corrected landing must say why.</translation>
    </message>
    <message>
        <source>Un autre programme l&apos;utilise.</source>
        <translation>Another program is using it.</translation>
    </message>
    <message>
        <source>Un fichier « {nom} » existe déjà.</source>
        <translation>A file &quot;{nom}&quot; already exists.</translation>
    </message>
    <message>
        <source>Une autorisation de programme ne peut pas être négative.</source>
        <translation>A programme authorisation cannot be negative.</translation>
    </message>
    <message>
        <source>Vérifiez que vous avez le droit de lire ce fichier et que son disque répond.</source>
        <translation>Check that you may read this file and that its disk answers.</translation>
    </message>
    <message>
        <source>c&apos;est un fichier XML</source>
        <translation>it is an XML file</translation>
    </message>
    <message>
        <source>c&apos;est un fichier de bureautique ou une archive</source>
        <translation>it is an office file or an archive</translation>
    </message>
    <message>
        <source>c&apos;est une base de données d&apos;un autre logiciel</source>
        <translation>it is a database of another program</translation>
    </message>
    <message>
        <source>le fichier est vide</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>son contenu est chiffré, abîmé ou d&apos;un autre logiciel</source>
        <translation>its content is encrypted, damaged or from another program</translation>
    </message>
    <message>
        <source>« {budget} » : {etape} {exercice} est déjà dans le classeur.</source>
        <translation>&quot;{budget}&quot;: {etape} {exercice} is already in the workbook.</translation>
    </message>
    <message>
        <source>« {nom} » a été fait par une version plus récente de BudgetLocal.</source>
        <translation>&quot;{nom}&quot; was made by a newer version of BudgetLocal.</translation>
    </message>
    <message>
        <source>« {nom} » a été modifié par ailleurs depuis que vous l&apos;avez ouvert.</source>
        <translation>&quot;{nom}&quot; was changed elsewhere since you opened it.</translation>
    </message>
    <message>
        <source>« {nom} » est d&apos;un ancien format, et sa copie de sécurité n&apos;a pas pu être écrite.</source>
        <translation>&quot;{nom}&quot; has an old format, and its backup could not be written.</translation>
    </message>
    <message>
        <source>« {nom} » est ouvert en lecture seule.</source>
        <translation>&quot;{nom}&quot; is open read-only.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;a pas pu être enregistré.</source>
        <translation>&quot;{nom}&quot; could not be saved.</translation>
    </message>
    <message>
        <source>« {nom} » n&apos;est pas un classeur BudgetLocal : {nature}.</source>
        <translation>&quot;{nom}&quot; is not a BudgetLocal workbook: {nature}.</translation>
    </message>
    <message>
        <source>Écrivez au moins une lettre.</source>
        <translation>Write at least one letter.</translation>
    </message>
    <message>
        <source>Écrivez la raison dans la note.</source>
        <translation>Write the reason in the note.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Écrire le dossier</source>
        <translation>Write the pack</translation>
    </message>
    <message>
        <source>Diaporama, document, classeur, images, tableaux et paquet de preuve, dans un répertoire. Sans modèle, les fichiers ont les couleurs de BudgetLocal.</source>
        <translation>Slides, document, workbook, pictures, tables and proof package, in a folder. Without a template, the files have the colours of BudgetLocal.</translation>
    </message>
    <message>
        <source>Modèle de &amp;diapositives (.pptx, .potx)</source>
        <translation>&amp;Slide template (.pptx, .potx)</translation>
    </message>
    <message>
        <source>Ses mises en page et ses couleurs sont reprises</source>
        <translation>Its layouts and colours are used</translation>
    </message>
    <message>
        <source>Diapositives (*.pptx *.potx)</source>
        <translation>Slides (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>&amp;Modèle de document (.docx, .dotx)</source>
        <translation>&amp;Document template (.docx, .dotx)</translation>
    </message>
    <message>
        <source>Ses styles sont repris</source>
        <translation>Its styles are used</translation>
    </message>
    <message>
        <source>Document (*.docx *.dotx)</source>
        <translation>Document (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>&amp;Logo (.png, .jpg)</source>
        <translation>&amp;Logo (.png, .jpg)</translation>
    </message>
    <message>
        <source>Il est mis en haut à droite de chaque diapositive</source>
        <translation>It is put in the upper right corner of each slide</translation>
    </message>
    <message>
        <source>Image (*.png *.jpg *.jpeg)</source>
        <translation>Picture (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>&amp;Avec les noms de personnes</source>
        <translation>With the &amp;names of persons</translation>
    </message>
    <message>
        <source>Par défaut, les noms de personnes sont retirés de tous les fichiers</source>
        <translation>By default, names of persons are taken out of all the files</translation>
    </message>
    <message>
        <source>Cacher aussi les &amp;prêteurs</source>
        <translation>Also hide the l&amp;enders</translation>
    </message>
    <message>
        <source>Les noms des banques des annexes de la dette</source>
        <translation>The names of the banks in the annexes of the debt</translation>
    </message>
    <message>
        <source>Les fichiers montreront des noms de personnes : ne les publiez pas et ne les transmettez qu&apos;à ceux qui ont à les connaître.</source>
        <translation>The files will show names of persons: do not publish them, and give them only to those who need to know.</translation>
    </message>
    <message>
        <source>Choisir le répertoire…</source>
        <translation>Choose the folder…</translation>
    </message>
    <message>
        <source>Avec les parties &amp;confidentielles</source>
        <translation>With the &amp;confidential parts</translation>
    </message>
    <message>
        <source>Par défaut, elles ne sont dans aucun fichier ; le conseil ne les voit jamais</source>
        <translation>By default they are in no file; the council never sees them</translation>
    </message>
    <message>
        <source>« {titre} »</source>
        <translation>“{titre}”</translation>
    </message>
    <message>
        <source>Les fichiers montreront ce que vous avez marqué confidentiel ({titres}) : gardez-les pour vous.</source>
        <translation>The files will show what you marked as confidential ({titres}): keep them to yourself.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choisir : {quoi}</source>
        <translation>Choose: {quoi}</translation>
    </message>
</context>
</TS>
