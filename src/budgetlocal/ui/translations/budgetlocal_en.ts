<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
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
        <source>L&apos;axe vertical ne commence pas à zéro.</source>
        <translation>The vertical axis does not start at zero.</translation>
    </message>
    <message>
        <source>Membre du groupe</source>
        <translation>Member of the group</translation>
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
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Une valeur n&apos;est pas disponible.</source>
        <translation>One value is not available.</translation>
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
        <source>n. d. ({nombre})</source>
        <translation>n. d. ({nombre})</translation>
    </message>
    <message>
        <source>{bas} à {haut} ({nombre})</source>
        <translation>{bas} to {haut} ({nombre})</translation>
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
        <source>{nom} : {valeur}.</source>
        <translation>{nom}: {valeur}.</translation>
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
        <source>{serie} : {valeur}.</source>
        <translation>{serie}: {valeur}.</translation>
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
        <source>{titre}. Carte de {nombre} territoires.</source>
        <translation>{titre}. Map of {nombre} territories.</translation>
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
        <source>{titre}. Répartition de {nombre} valeurs le long d&apos;un axe.</source>
        <translation>{titre}. Spread of {nombre} values along an axis.</translation>
    </message>
    <message>
        <source>{valeur} ({annee})</source>
        <translation>{valeur} ({annee})</translation>
    </message>
    <message>
        <source>Écart : {valeur}</source>
        <translation>Gap: {valeur}</translation>
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
    <name>Chiffre</name>
    <message>
        <source>Fonctionnement et investissement, résultats antérieurs et restes à réaliser compris.</source>
        <translation>Operating and investment, including results brought forward and commitments carried over.</translation>
    </message>
    <message>
        <source>Le document ne donne pas cet montant.</source>
        <translation>The document does not give this amount.</translation>
    </message>
    <message>
        <source>Modification : {nom}</source>
        <translation>Change: {nom}</translation>
    </message>
    <message>
        <source>Recettes moins dépenses réelles de fonctionnement, hors résultat reporté, cessions et provisions (définition de l&apos;OFGL) : ce qui reste pour rembourser la dette et investir.</source>
        <translation>Real operating revenue less expenditure, without the result brought forward, disposals and provisions (OFGL definition): what is left to repay debt and invest.</translation>
    </message>
    <message>
        <source>Résultat global de clôture</source>
        <translation>Overall closing result</translation>
    </message>
    <message>
        <source>Taux d&apos;épargne brute</source>
        <translation>Gross savings rate</translation>
    </message>
    <message>
        <source>Épargne brute</source>
        <translation>Gross savings</translation>
    </message>
    <message>
        <source>Épargne brute divisée par les recettes réelles de fonctionnement hors cessions.</source>
        <translation>Gross savings divided by real operating revenue without disposals.</translation>
    </message>
    <message>
        <source>Épargne brute moins remboursement du capital de la dette.</source>
        <translation>Gross savings less repayment of debt principal.</translation>
    </message>
    <message>
        <source>Épargne nette</source>
        <translation>Net savings</translation>
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
        <source>Cherchez une commune, un EPCI ou un département</source>
        <translation>Look for a commune, an EPCI or a département</translation>
    </message>
    <message>
        <source>Ce qui ne se compare pas est dit d&apos;abord.</source>
        <translation>What does not compare is said first.</translation>
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
        <source>Dans « {fichier} », les lignes sont les mêmes : seuls l&apos;en-tête ou les informations générales diffèrent.</source>
        <translation>In &quot;{fichier}&quot;, the lines are the same: only the header or the general information differ.</translation>
    </message>
    <message>
        <source>Lignes de « {fichier} » : {plus} en plus, {moins} en moins, {autres} de changé.</source>
        <translation>Lines of &quot;{fichier}&quot;: {plus} added, {moins} removed, {autres} changed.</translation>
    </message>
    <message>
        <source>{etape} {exercice}, {budget} ({ville})</source>
        <translation>{etape} {exercice}, {budget} ({ville})</translation>
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
    <name>Document</name>
    <message>
        <source>{collectivite} · {budget} · {etape} {exercice}</source>
        <translation>{collectivite} · {budget} · {etape} {exercice}</translation>
    </message>
    <message>
        <source>{collectivite}, {budget}, {etape} {exercice} (fichier {fichier})</source>
        <translation>{collectivite}, {budget}, {etape} {exercice} (file {fichier})</translation>
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
        <source>ancien nom ou ancienne commune : {nom} ({code})</source>
        <translation>former name or former commune: {nom} ({code})</translation>
    </message>
    <message>
        <source>ancien nom ou code</source>
        <translation>former name or code</translation>
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
    <name>DropOverlay</name>
    <message>
        <source>Déposez pour ouvrir</source>
        <translation>Drop to open</translation>
    </message>
    <message>
        <source>Budgets TotEM et CFU (.xml), classeurs (.budgetlocal), fichiers officiels (.csv, .zip, .xlsx)</source>
        <translation>TotEM and CFU budgets (.xml), workbooks (.budgetlocal), official files (.csv, .zip, .xlsx)</translation>
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
        <source>le nom « {nom} »</source>
        <translation>the name &quot;{nom}&quot;</translation>
    </message>
    <message>
        <source>la population de {exercice}</source>
        <translation>the population of {exercice}</translation>
    </message>
    <message>
        <source>La modification n&apos;a pas été faite</source>
        <translation>The change was not made</translation>
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
</context>
<context>
    <name>Etape</name>
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
        <source>Crédits ouverts</source>
        <translation>Open credits</translation>
    </message>
    <message>
        <source>Crédits ouverts moins réalisé et restes à réaliser.</source>
        <translation>Open credits less executed and commitments carried over.</translation>
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
        <source>Mandats ou titres émis, nets des annulations (MtReal).</source>
        <translation>Payment or revenue orders issued, net of cancellations (MtReal).</translation>
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
        <source>Restes à réaliser au 31 décembre (MtRAR3112).</source>
        <translation>Commitments carried over at 31 December (MtRAR3112).</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>Réalisé divisé par les crédits ouverts.</source>
        <translation>Executed divided by open credits.</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Total des chapitres qui s&apos;exécutent</source>
        <translation>Total of the chapters that are executed</translation>
    </message>
    <message>
        <source>{code} {nom} : réalisé au-delà des crédits ouverts</source>
        <translation>{code} {nom}: executed beyond open credits</translation>
    </message>
    <message>
        <source>{document} · {section}, {sens}</source>
        <translation>{document} · {section}, {sens}</translation>
    </message>
    <message>
        <source>{realise} réalisés pour {credits} ouverts.</source>
        <translation>{realise} executed for {credits} open.</translation>
    </message>
</context>
<context>
    <name>ExecutionPage</name>
    <message>
        <source>Exécution par chapitre</source>
        <translation>Execution by chapter</translation>
    </message>
    <message>
        <source>Exécution</source>
        <translation>Execution</translation>
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
        <translation>Expenditure or revenue</translation>
    </message>
    <message>
        <source>Dépenses</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Ce qui a été mandaté</source>
        <translation>What was paid out</translation>
    </message>
    <message>
        <source>Recettes</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Ce qui a été titré</source>
        <translation>What was billed</translation>
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
        <source>Pas d&apos;exécution à montrer</source>
        <translation>No execution to show</translation>
    </message>
    <message>
        <source>Importer un fichier…</source>
        <translation>Import a file…</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>Définition : {titre}</source>
        <translation>Definition: {titre}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Choisissez un dossier où vous avez le droit d&apos;écrire.</source>
        <translation>Choose a folder where you may write.</translation>
    </message>
    <message>
        <source>Le dossier {nom} ne peut pas être créé.</source>
        <translation>The folder {nom} cannot be made.</translation>
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
        <source>{fichier} écrit</source>
        <translation>{fichier} written</translation>
    </message>
    <message>
        <source>L&apos;export n&apos;a pas été fait</source>
        <translation>The export was not made</translation>
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
        <source>Recettes et dépenses réelles de fonctionnement ; l&apos;écart est l&apos;épargne brute</source>
        <translation>Real operating revenue and expenditure; the gap is gross savings</translation>
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
        <source>{etape} {exercice} : {realise} réalisés sur {credits} ouverts</source>
        <translation>{etape} {exercice}: {realise} executed of {credits} open</translation>
    </message>
    <message>
        <source>{etape} {exercice}, total {total}</source>
        <translation>{etape} {exercice}, total {total}</translation>
    </message>
    <message>
        <source>{taux} des crédits réalisés : {sujet}</source>
        <translation>{taux} of credits executed: {sujet}</translation>
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
        <source>Comptes inconnus du plan</source>
        <translation>Accounts unknown to the chart of accounts</translation>
    </message>
    <message>
        <source>Demandez à votre logiciel financier un nouvel export du document budgétaire (TotEM), ou corrigez ce champ avant de recommencer.</source>
        <translation>Export the budget document (TotEM) again from your accounting software, or correct this field before trying again.</translation>
    </message>
    <message>
        <source>Exportez un fichier par budget et par exercice, puis importez-les ensemble.</source>
        <translation>Export one file per budget and per year, then import them together.</translation>
    </message>
    <message>
        <source>La clé du SIRET {siret} est fausse : vérifiez qu&apos;il s&apos;agit bien de votre budget.</source>
        <translation>The key of SIRET {siret} is wrong: check that this is your budget.</translation>
    </message>
    <message>
        <source>La ligne n° {rang} (nature {nature}) n&apos;a pas de section connue : elle n&apos;entre dans aucun total de section.</source>
        <translation>Line no. {rang} (nature {nature}) has no known section: it enters no total of a section.</translation>
    </message>
    <message>
        <source>La nature {nature} de la ligne n° {rang} n&apos;est pas au plan {plan} {annee}.</source>
        <translation>Nature {nature} of line no. {rang} is not in the chart of accounts {plan} {annee}.</translation>
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
        <source>Le fichier a sans doute été coupé pendant une copie ou un envoi : reprenez-le à la source, puis importez-le de nouveau.</source>
        <translation>The file was probably cut during a copy or a transfer: take it again at the source, then import it again.</translation>
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
        <source>Le fichier {nom} n&apos;a pas pu être lu : {raison}.</source>
        <translation>The file {nom} could not be read: {raison}.</translation>
    </message>
    <message>
        <source>Le fichier {nom} n&apos;est pas un document budgétaire XML : c&apos;est {nature}.</source>
        <translation>The file {nom} is not an XML budget document: it is {nature}.</translation>
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
        <source>Le plan de comptes {plan} de {exercice} n&apos;est pas fourni : celui de {annee}, le plus proche, a servi aux libellés et aux chapitres.</source>
        <translation>The chart of accounts {plan} of {exercice} is not provided: that of {annee}, the nearest, was used for labels and chapters.</translation>
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
        <source>Lignes sans section connue</source>
        <translation>Lines without a known section</translation>
    </message>
    <message>
        <source>N&apos;utilisez pas ce fichier ; demandez l&apos;original à votre logiciel financier.</source>
        <translation>Do not use this file; ask your accounting software for the original.</translation>
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
        <source>SIRET douteux</source>
        <translation>Doubtful SIRET</translation>
    </message>
    <message>
        <source>Vérifiez que le fichier existe encore et que vous avez le droit de l&apos;ouvrir.</source>
        <translation>Check that the file still exists and that you may open it.</translation>
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
        <source>ligne {ligne} du fichier XML</source>
        <translation>line {ligne} of the XML file</translation>
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
        <source>un ancien fichier Excel, ou protégé</source>
        <translation>an old Excel file, or a protected one</translation>
    </message>
    <message>
        <source>un classeur BudgetLocal ou une base SQLite</source>
        <translation>a BudgetLocal workbook or an SQLite database</translation>
    </message>
    <message>
        <source>un classeur Excel ou une archive ZIP</source>
        <translation>an Excel workbook or a ZIP archive</translation>
    </message>
    <message>
        <source>un fichier vide</source>
        <translation>an empty file</translation>
    </message>
    <message>
        <source>un texte ou un tableau, sans balise XML</source>
        <translation>a text or a table, without XML tags</translation>
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
        <source>{etape} {exercice}, {budget}</source>
        <translation>{etape} {exercice}, {budget}</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Importer des budgets</source>
        <translation>Import budgets</translation>
    </message>
    <message>
        <source>Budgets TotEM et CFU (*.xml *.XML)</source>
        <translation>TotEM and CFU budgets (*.xml *.XML)</translation>
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
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Importer un budget (XML)…</source>
        <translation>&amp;Import a budget (XML)…</translation>
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
        <source>&amp;Comparer</source>
        <translation>&amp;Compare</translation>
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
        <source>Importez le fichier XML d&apos;un budget ou d&apos;un compte, ou déposez-le ici.</source>
        <translation>Import the XML file of a budget or an account, or drop it here.</translation>
    </message>
    <message>
        <source>Importer un fichier…</source>
        <translation>Import a file…</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
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
        <source>Aucun EPCI</source>
        <translation>No EPCI</translation>
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
        <source>Ces chiffres ne se comparent pas</source>
        <translation>These figures do not compare</translation>
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
        <source>Choisissez les communes une par une.</source>
        <translation>Choose the communes one by one.</translation>
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
        <source>Classe de l&apos;article L2334-3 du CGCT, approchée : elle compte la population DGF, que l&apos;extrait ne donne pas ; c&apos;est la population totale {annee} qui est prise.</source>
        <translation>Class of article L2334-3 of the CGCT, approximate: it counts the DGF population, which the extract does not give; the total population of {annee} is taken.</translation>
    </message>
    <message>
        <source>Classe ouverte vers le haut : elle mêle des villes de tailles très différentes.</source>
        <translation>Class open at the top: it mixes cities of very different sizes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
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
        <source>La population de cette commune est inconnue.</source>
        <translation>The population of this commune is unknown.</translation>
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
        <source>Les {nombre} communes les plus semblables</source>
        <translation>The {nombre} most similar communes</translation>
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
        <source>chiffre de la collectivité : {libelle} ({source})</source>
        <translation>figure of the authority: {libelle} ({source})</translation>
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
        <source>{variable} : inconnu pour cette commune, non compté.</source>
        <translation>{variable}: unknown for this commune, not counted.</translation>
    </message>
    <message>
        <source>« {libelle} », tel que {producteur} le publie ({titre}).</source>
        <translation>“{libelle}”, as {producteur} publishes it ({titre}).</translation>
    </message>
    <message>
        <source>À savoir avant de comparer</source>
        <translation>To know before comparing</translation>
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
    <name>Rail</name>
    <message>
        <source>Accueil</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Ouvrir un fichier, ou la démonstration</source>
        <translation>Open a file, or the demonstration</translation>
    </message>
</context>
<context>
    <name>Ratios</name>
    <message>
        <source>CGCT, article R2313-1 (ratios des documents budgétaires).</source>
        <translation>CGCT, article R2313-1 (ratios of budget documents).</translation>
    </message>
    <message>
        <source>Déclaré → recalculé :
{liste}
Le recalcul prend les opérations réelles du fichier, hors résultat reporté. L&apos;écart vient d&apos;une autre définition ou d&apos;une autre population dans votre logiciel, ou d&apos;une erreur : vérifiez avant de citer ces ratios.</source>
        <translation>Declared → recomputed:
{liste}
The recomputation takes the real operations of the file, without carried-over results. The gap comes from another definition or another population in your software, or from an error: check before quoting these ratios.</translation>
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
        <source>Ouvrir un fichier de &amp;budget (XML)…</source>
        <translation>Open a &amp;budget file (XML)…</translation>
    </message>
    <message>
        <source>TotEM ou CFU, tel que l&apos;exporte votre logiciel ou TotEM</source>
        <translation>TotEM or CFU, as exported by your software or TotEM</translation>
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
        <source>Sont reconnus : les documents budgétaires TotEM (BP, BS, DM, CA) et les comptes financiers uniques (CFU), en XML, les classeurs .budgetlocal, et les fichiers officiels de l&apos;OFGL, de la DGFiP, de la DGCL et de l&apos;INSEE. Plusieurs à la fois si vous voulez.</source>
        <translation>Recognised are: TotEM budget documents (BP, BS, DM, CA) and comptes financiers uniques (CFU), in XML, .budgetlocal workbooks, and the official files of OFGL, DGFiP, DGCL and INSEE. Several at once if you like.</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Avec d&apos;autres collectivités, quand cela se compare</source>
        <translation>With other authorities, when it compares</translation>
    </message>
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
        <source>Un autre programme l&apos;utilise.</source>
        <translation>Another program is using it.</translation>
    </message>
    <message>
        <source>Un fichier « {nom} » existe déjà.</source>
        <translation>A file &quot;{nom}&quot; already exists.</translation>
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
</context>
</TS>
